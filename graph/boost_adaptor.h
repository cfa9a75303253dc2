#pragma once

#include <boost/graph/adjacency_iterator.hpp>
#include <boost/graph/graph_traits.hpp>
#include <boost/graph/properties.hpp>
#include <boost/iterator/counting_iterator.hpp>
#include <boost/iterator/iterator_facade.hpp>
#include <boost/property_map/property_map.hpp>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <utility>

#include "graph/claim_graph.h"

namespace crosscheck {

/// An edge as Boost.Graph walks it: from `source` to `target`, with its index
/// in `ClaimGraph::edges()`. Both directions of an edge compare equal.
struct EdgeDescriptor {
  std::uint32_t source = 0;
  std::uint32_t target = 0;
  std::uint32_t index = 0;
  friend bool operator==(EdgeDescriptor a, EdgeDescriptor b) {
    return a.index == b.index;
  }
};

/// The edges at one claim; `incoming` turns them round, so that the claim is
/// their target.
template <bool incoming>
class IncidentEdgeIterator
    : public boost::iterator_facade<
          IncidentEdgeIterator<incoming>, EdgeDescriptor,
          boost::random_access_traversal_tag, EdgeDescriptor> {
 public:
  IncidentEdgeIterator() = default;
  IncidentEdgeIterator(const ClaimGraph* graph, std::uint32_t claim,
                       const std::uint32_t* at)
      : graph_(graph), claim_(claim), at_(at) {}

 private:
  friend class boost::iterator_core_access;
  EdgeDescriptor dereference() const {
    const std::uint32_t other =
        graph_->across(*at_, ClaimId(std::size_t{claim_})).value;
    return incoming ? EdgeDescriptor{other, claim_, *at_}
                    : EdgeDescriptor{claim_, other, *at_};
  }
  bool equal(const IncidentEdgeIterator& other) const {
    return at_ == other.at_;
  }
  void increment() { ++at_; }
  void decrement() { --at_; }
  void advance(std::ptrdiff_t n) { at_ += n; }
  std::ptrdiff_t distance_to(const IncidentEdgeIterator& other) const {
    return other.at_ - at_;
  }

  const ClaimGraph* graph_ = nullptr;
  std::uint32_t claim_ = 0;
  const std::uint32_t* at_ = nullptr;
};

/// Every edge once, from its lower to its higher claim.
class AllEdgesIterator
    : public boost::iterator_facade<AllEdgesIterator, EdgeDescriptor,
                                    boost::random_access_traversal_tag,
                                    EdgeDescriptor> {
 public:
  AllEdgesIterator() = default;
  AllEdgesIterator(const ClaimGraph* graph, std::uint32_t index)
      : graph_(graph), index_(index) {}

 private:
  friend class boost::iterator_core_access;
  EdgeDescriptor dereference() const {
    const Edge& edge = graph_->edges()[index_];
    return {edge.a.value, edge.b.value, index_};
  }
  bool equal(const AllEdgesIterator& other) const {
    return index_ == other.index_;
  }
  void increment() { ++index_; }
  void decrement() { --index_; }
  void advance(std::ptrdiff_t n) {
    index_ = static_cast<std::uint32_t>(index_ + n);
  }
  std::ptrdiff_t distance_to(const AllEdgesIterator& other) const {
    return std::ptrdiff_t{other.index_} - std::ptrdiff_t{index_};
  }

  const ClaimGraph* graph_ = nullptr;
  std::uint32_t index_ = 0;
};

/// A ClaimGraph as an undirected Boost.Graph, without a copy: vertices are
/// claim indices, edges are walked over the same arrays.
///
/// Models:     IncidenceGraph, BidirectionalGraph, AdjacencyGraph,
///             VertexListGraph, EdgeListGraph; vertex_index is the identity.
/// Views:      the ClaimGraph, which must outlive it.
/// Complexity: every function O(1); each step of an iterator O(1).
class BoostClaimGraph {
  struct TraversalCategory : boost::bidirectional_graph_tag,
                             boost::adjacency_graph_tag,
                             boost::vertex_list_graph_tag,
                             boost::edge_list_graph_tag {};

 public:
  using vertex_descriptor = std::uint32_t;
  using edge_descriptor = EdgeDescriptor;
  using directed_category = boost::undirected_tag;
  using edge_parallel_category = boost::allow_parallel_edge_tag;
  using traversal_category = TraversalCategory;
  using vertices_size_type = std::size_t;
  using edges_size_type = std::size_t;
  using degree_size_type = std::size_t;
  using vertex_iterator = boost::counting_iterator<std::uint32_t>;
  using edge_iterator = AllEdgesIterator;
  using out_edge_iterator = IncidentEdgeIterator<false>;
  using in_edge_iterator = IncidentEdgeIterator<true>;
  using adjacency_iterator =
      boost::adjacency_iterator_generator<BoostClaimGraph, std::uint32_t,
                                          out_edge_iterator>::type;

  explicit BoostClaimGraph(const ClaimGraph& graph) : graph_(&graph) {}
  static vertex_descriptor null_vertex() {
    return std::numeric_limits<std::uint32_t>::max();
  }
  [[nodiscard]] const ClaimGraph& claims() const { return *graph_; }

 private:
  const ClaimGraph* graph_;
};

template <bool incoming>
std::pair<IncidentEdgeIterator<incoming>, IncidentEdgeIterator<incoming>>
incident_range(std::uint32_t claim, const BoostClaimGraph& graph) {
  const auto edges = graph.claims().incident(ClaimId(std::size_t{claim}));
  return {{&graph.claims(), claim, edges.data()},
          {&graph.claims(), claim, edges.data() + edges.size()}};
}

inline std::size_t num_vertices(const BoostClaimGraph& graph) {
  return graph.claims().claim_count();
}
inline auto vertices(const BoostClaimGraph& graph) {
  using Iterator = BoostClaimGraph::vertex_iterator;
  return std::pair(Iterator(0),
                   Iterator(static_cast<std::uint32_t>(num_vertices(graph))));
}

inline std::size_t num_edges(const BoostClaimGraph& graph) {
  return graph.claims().edges().size();
}
inline auto edges(const BoostClaimGraph& graph) {
  const auto end = static_cast<std::uint32_t>(num_edges(graph));
  return std::pair(AllEdgesIterator(&graph.claims(), 0),
                   AllEdgesIterator(&graph.claims(), end));
}

inline auto out_edges(std::uint32_t claim, const BoostClaimGraph& graph) {
  return incident_range<false>(claim, graph);
}
inline auto in_edges(std::uint32_t claim, const BoostClaimGraph& graph) {
  return incident_range<true>(claim, graph);
}
inline std::size_t degree(std::uint32_t claim, const BoostClaimGraph& graph) {
  return graph.claims().incident(ClaimId(std::size_t{claim})).size();
}
inline std::size_t out_degree(std::uint32_t claim,
                              const BoostClaimGraph& graph) {
  return degree(claim, graph);
}
inline std::size_t in_degree(std::uint32_t claim,
                             const BoostClaimGraph& graph) {
  return degree(claim, graph);
}

inline std::uint32_t source(EdgeDescriptor edge, const BoostClaimGraph&) {
  return edge.source;
}
inline std::uint32_t target(EdgeDescriptor edge, const BoostClaimGraph&) {
  return edge.target;
}

inline auto adjacent_vertices(std::uint32_t claim,
                              const BoostClaimGraph& graph) {
  using Iterator = BoostClaimGraph::adjacency_iterator;
  const auto [first, last] = out_edges(claim, graph);
  return std::pair(Iterator(first, &graph), Iterator(last, &graph));
}

using ClaimIndexMap = boost::typed_identity_property_map<std::uint32_t>;
inline ClaimIndexMap get(boost::vertex_index_t, const BoostClaimGraph&) {
  return {};
}
inline std::uint32_t get(boost::vertex_index_t, const BoostClaimGraph&,
                         std::uint32_t claim) {
  return claim;
}

}  // namespace crosscheck

namespace boost {

template <>
struct property_map<crosscheck::BoostClaimGraph, vertex_index_t> {
  using type = crosscheck::ClaimIndexMap;
  using const_type = type;
};

}  // namespace boost
