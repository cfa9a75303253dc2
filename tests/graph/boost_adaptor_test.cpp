#include "graph/boost_adaptor.h"

#include <doctest/doctest.h>

#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/connected_components.hpp>
#include <boost/graph/filtered_graph.hpp>
#include <boost/graph/graph_concepts.hpp>
#include <vector>

namespace crosscheck {
namespace {

// Boost.Graph's own checks; one a line, since the macro names by line.
BOOST_CONCEPT_ASSERT((boost::GraphConcept<BoostClaimGraph>));
BOOST_CONCEPT_ASSERT((boost::IncidenceGraphConcept<BoostClaimGraph>));
BOOST_CONCEPT_ASSERT((boost::BidirectionalGraphConcept<BoostClaimGraph>));
BOOST_CONCEPT_ASSERT((boost::AdjacencyGraphConcept<BoostClaimGraph>));
BOOST_CONCEPT_ASSERT((boost::VertexListGraphConcept<BoostClaimGraph>));
BOOST_CONCEPT_ASSERT((boost::EdgeListGraphConcept<BoostClaimGraph>));
BOOST_CONCEPT_ASSERT((boost::VertexAndEdgeListGraphConcept<BoostClaimGraph>));
BOOST_CONCEPT_ASSERT((boost::ReadablePropertyGraphConcept<
                      BoostClaimGraph, std::uint32_t, boost::vertex_index_t>));

Edge edge(std::size_t a, std::size_t b, Relation relation = Relation::agree) {
  return {ClaimId(a), ClaimId(b), relation, 1, "rule", ""};
}

struct IsConflict {
  const ClaimGraph* graph = nullptr;
  bool operator()(EdgeDescriptor at) const {
    return graph->edges()[at.index].relation == Relation::conflict;
  }
};

//   0 ~~~ 1 --- 2     5 --- 6     ~~~ conflict, --- agree
//   |     |           :           4 is alone
//   |     |           7           : conflict
//   `---- 3
ClaimGraph drawn() {
  return ClaimGraph(
      8, {edge(0, 1, Relation::conflict), edge(1, 2), edge(0, 3), edge(1, 3),
          edge(5, 6), edge(5, 7, Relation::conflict)});
}

template <typename Graph>
std::vector<std::uint32_t> components(const Graph& graph, std::size_t* count) {
  std::vector<std::uint32_t> result(8);
  *count = static_cast<std::size_t>(boost::connected_components(
      graph, boost::make_iterator_property_map(
                 result.begin(), get(boost::vertex_index, graph))));
  return result;
}

}  // namespace

TEST_SUITE("graph/boost_adaptor") {
  TEST_CASE("out edges leave a claim and in edges reach it") {
    const ClaimGraph claims = drawn();
    const BoostClaimGraph graph(claims);
    CHECK(num_vertices(graph) == 8);
    CHECK(num_edges(graph) == 6);
    CHECK(out_degree(1, graph) == 3);
    std::vector<std::uint32_t> reached;
    for (auto [it, end] = out_edges(1, graph); it != end; ++it) {
      CHECK(source(*it, graph) == 1);
      reached.push_back(target(*it, graph));
    }
    CHECK(reached == std::vector<std::uint32_t>{0, 2, 3});
    std::vector<std::uint32_t> origins;
    for (auto [it, end] = in_edges(1, graph); it != end; ++it) {
      CHECK(target(*it, graph) == 1);
      origins.push_back(source(*it, graph));
    }
    CHECK(origins == std::vector<std::uint32_t>{0, 2, 3});
    const auto [first, last] = adjacent_vertices(1, graph);
    CHECK(std::vector<std::uint32_t>(first, last) == reached);
  }

  TEST_CASE("the edge list has each edge once, and both ends see it equal") {
    const ClaimGraph claims = drawn();
    const BoostClaimGraph graph(claims);
    std::vector<std::uint32_t> ends;
    for (auto [it, end] = edges(graph); it != end; ++it) {
      ends.push_back(source(*it, graph) * 10 + target(*it, graph));
    }
    CHECK(ends == std::vector<std::uint32_t>{1, 3, 12, 13, 56, 57});
    const EdgeDescriptor from_0 = *out_edges(0, graph).first;
    const EdgeDescriptor from_1 = *out_edges(1, graph).first;
    CHECK(from_0 == from_1);
    CHECK(target(from_0, graph) == source(from_1, graph));
  }

  TEST_CASE("breadth-first search finds the distance of every claim") {
    const ClaimGraph claims = drawn();
    const BoostClaimGraph graph(claims);
    std::vector<int> distance(8, -1);
    distance[2] = 0;
    boost::breadth_first_search(
        graph, 2U,
        boost::visitor(boost::make_bfs_visitor(boost::record_distances(
            boost::make_iterator_property_map(distance.begin(),
                                              get(boost::vertex_index, graph)),
            boost::on_tree_edge()))));
    // 2 -> 1 -> {0, 3}; the others are out of reach.
    CHECK(distance == std::vector<int>{2, 1, 0, 2, -1, -1, -1, -1});
  }

  TEST_CASE("connected components, whole and through a filter") {
    const ClaimGraph claims = drawn();
    const BoostClaimGraph graph(claims);
    std::size_t count = 0;
    // {0,1,2,3}, {4}, {5,6,7}
    CHECK(components(graph, &count) ==
          std::vector<std::uint32_t>{0, 0, 0, 0, 1, 2, 2, 2});
    CHECK(count == 3);
    const boost::filtered_graph<BoostClaimGraph, IsConflict> conflicts(
        graph, IsConflict{&claims});
    // Conflicts alone: {0,1}, {2}, {3}, {4}, {5,7}, {6}
    CHECK(components(conflicts, &count) ==
          std::vector<std::uint32_t>{0, 0, 1, 2, 3, 4, 5, 4});
    CHECK(count == 6);
  }

  TEST_CASE("an empty graph has nothing to walk") {
    const ClaimGraph claims;
    const BoostClaimGraph graph(claims);
    CHECK(num_vertices(graph) == 0);
    CHECK(vertices(graph).first == vertices(graph).second);
    CHECK(edges(graph).first == edges(graph).second);
  }
}
}  // namespace crosscheck
