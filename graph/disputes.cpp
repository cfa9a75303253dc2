#include "graph/disputes.h"

#include <algorithm>
#include <boost/graph/connected_components.hpp>
#include <boost/graph/filtered_graph.hpp>
#include <numeric>
#include <set>
#include <utility>

#include "graph/boost_adaptor.h"

namespace crosscheck {
namespace {

/// Keeps conflict edges alone in a filtered view.
struct IsConflict {
  const ClaimGraph* graph = nullptr;
  bool operator()(EdgeDescriptor edge) const {
    return graph->edges()[edge.index].relation == Relation::conflict;
  }
};

/// The component of each claim under conflict edges.
std::vector<std::uint32_t> conflict_components(const ClaimGraph& graph) {
  const BoostClaimGraph view(graph);
  const boost::filtered_graph<BoostClaimGraph, IsConflict> conflicts(
      view, IsConflict{&graph});
  std::vector<std::uint32_t> component(graph.claim_count());
  boost::connected_components(
      conflicts, boost::make_iterator_property_map(
                     component.begin(), get(boost::vertex_index, view)));
  return component;
}

/// Sides of claims that grow by union and refuse to hold two enemies.
///
/// Each side keeps the set of the sides it is in conflict with; of two that
/// join, the smaller set moves into the larger.
class Sides {
 public:
  explicit Sides(std::size_t claim_count)
      : parent_(claim_count), enemies_(claim_count) {
    std::iota(parent_.begin(), parent_.end(), 0U);
  }

  std::uint32_t find(std::uint32_t claim) {
    while (parent_[claim] != claim) {
      parent_[claim] = parent_[parent_[claim]];
      claim = parent_[claim];
    }
    return claim;
  }

  void oppose(std::uint32_t a, std::uint32_t b) {
    enemies_[a].insert(b);
    enemies_[b].insert(a);
  }

  /// False, and nothing done, when the two sides are in conflict.
  bool unite(std::uint32_t a, std::uint32_t b) {
    a = find(a);
    b = find(b);
    if (a == b) return true;
    if (enemies_[a].contains(b)) return false;
    if (enemies_[a].size() < enemies_[b].size()) std::swap(a, b);
    for (const std::uint32_t enemy : enemies_[b]) {
      enemies_[enemy].erase(b);
      enemies_[enemy].insert(a);
      enemies_[a].insert(enemy);
    }
    enemies_[b].clear();
    parent_[b] = a;
    return true;
  }

 private:
  std::vector<std::uint32_t> parent_;
  std::vector<std::set<std::uint32_t>> enemies_;
};

/// One dispute in the making: the claims of a component, numbered from zero.
struct Component {
  std::vector<ClaimId> claims;        // ascending
  std::vector<std::uint32_t> edges;   // conflicts, ascending
  std::vector<std::uint32_t> agrees;  // edges that hold a side together
};

/// The components with a conflict, by first claim.
std::vector<Component> gather_components(const ClaimGraph& graph) {
  constexpr std::uint32_t kNone = 0xffffffffU;
  const std::vector<std::uint32_t> label = conflict_components(graph);
  std::vector<std::uint32_t> place(graph.claim_count(), kNone);  // by label
  for (const Edge& edge : graph.edges()) {
    if (edge.relation == Relation::conflict) place[label[edge.a.index()]] = 0;
  }
  std::vector<Component> components;
  std::vector<bool> met(graph.claim_count(), false);  // by label
  for (std::size_t claim = 0; claim < label.size(); ++claim) {
    const std::uint32_t of = label[claim];
    if (place[of] == kNone) continue;
    if (!met[of]) {
      met[of] = true;
      place[of] = static_cast<std::uint32_t>(components.size());
      components.emplace_back();
    }
    components[place[of]].claims.push_back(ClaimId(claim));
  }
  for (std::uint32_t i = 0; i < graph.edges().size(); ++i) {
    const Edge& edge = graph.edges()[i];
    const std::uint32_t of = label[edge.a.index()];
    if (place[of] == kNone || label[edge.b.index()] != of) continue;
    if (edge.relation == Relation::conflict) {
      components[place[of]].edges.push_back(i);
    } else if (edge.relation == Relation::agree) {
      components[place[of]].agrees.push_back(i);
    }
  }
  return components;
}

/// The place of a claim of an edge within its component.
std::uint32_t place_in(const Component& component, ClaimId claim) {
  const auto at =
      std::lower_bound(component.claims.begin(), component.claims.end(), claim);
  return static_cast<std::uint32_t>(at - component.claims.begin());
}

/// Joins claims of one value, each to the first side that has the value and
/// room for it, else to the one that came last.
void unite_equal_values(const ClaimTable& claims, const Component& component,
                        Sides& sides) {
  std::vector<std::uint32_t> order(component.claims.size());
  std::iota(order.begin(), order.end(), 0U);
  const auto value_at = [&](std::uint32_t at) {
    return claims.value[component.claims[at].index()];
  };
  std::stable_sort(order.begin(), order.end(),
                   [&](auto x, auto y) { return value_at(x) < value_at(y); });
  std::size_t first = 0;
  for (std::size_t i = 1; i < order.size(); ++i) {
    if (value_at(order[i]) != value_at(order[first])) {
      first = i;
    } else if (!sides.unite(order[first], order[i])) {
      sides.unite(order[i - 1], order[i]);
    }
  }
}

std::vector<DisputeSide> split_sides(const ClaimTable& claims,
                                     const ClaimGraph& graph,
                                     const Component& component) {
  Sides sides(component.claims.size());
  for (const std::uint32_t i : component.edges) {
    const Edge& edge = graph.edges()[i];
    sides.oppose(place_in(component, edge.a), place_in(component, edge.b));
  }
  unite_equal_values(claims, component, sides);
  for (const std::uint32_t i : component.agrees) {
    const Edge& edge = graph.edges()[i];
    sides.unite(place_in(component, edge.a), place_in(component, edge.b));
  }
  constexpr std::uint32_t kNone = 0xffffffffU;
  std::vector<std::uint32_t> number(component.claims.size(), kNone);
  std::vector<DisputeSide> result;
  for (std::uint32_t at = 0; at < component.claims.size(); ++at) {
    const std::uint32_t root = sides.find(at);
    if (number[root] == kNone) {
      number[root] = static_cast<std::uint32_t>(result.size());
      result.emplace_back();
    }
    result[number[root]].claims.push_back(component.claims[at]);
  }
  return result;
}

std::size_t count_sources(const ClaimTable& claims, const Dispute& dispute) {
  std::vector<SourceId> sources;
  for (const DisputeSide& side : dispute.sides) {
    for (const ClaimId claim : side.claims) {
      sources.push_back(claims.source[claim.index()]);
    }
  }
  std::sort(sources.begin(), sources.end());
  const auto end = std::unique(sources.begin(), sources.end());
  return static_cast<std::size_t>(end - sources.begin());
}

/// Most sources first, then first claim. The sides stand by first claim, so
/// the first claim of a dispute is that of its first side.
void sort_disputes(const ClaimTable& claims, std::vector<Dispute>& disputes) {
  std::vector<std::pair<std::size_t, std::uint32_t>> key(disputes.size());
  std::vector<std::uint32_t> order(disputes.size());
  std::iota(order.begin(), order.end(), 0U);
  for (std::size_t i = 0; i < disputes.size(); ++i) {
    key[i] = {count_sources(claims, disputes[i]),
              disputes[i].sides.front().claims.front().value};
  }
  std::sort(order.begin(), order.end(), [&](auto x, auto y) {
    if (key[x].first != key[y].first) return key[x].first > key[y].first;
    return key[x].second < key[y].second;
  });
  std::vector<Dispute> sorted;
  sorted.reserve(disputes.size());
  for (const std::uint32_t i : order) sorted.push_back(std::move(disputes[i]));
  disputes = std::move(sorted);
}

}  // namespace

std::vector<Dispute> find_disputes(const ClaimTable& claims,
                                   const ClaimGraph& graph) {
  std::vector<Dispute> disputes;
  if (graph.edges().empty()) return disputes;
  for (Component& component : gather_components(graph)) {
    Dispute dispute;
    dispute.topic = claims.item_of(component.claims.front());
    dispute.sides = split_sides(claims, graph, component);
    dispute.edges = std::move(component.edges);
    disputes.push_back(std::move(dispute));
  }
  sort_disputes(claims, disputes);
  return disputes;
}

std::vector<Dispute> find_record_disputes(const ClaimTable& claims) {
  constexpr std::uint32_t kNone = 0xffffffffU;
  // The values that records give, by first claim, counted by item.
  std::vector<bool> given(claims.values.size(), false);
  std::vector<std::uint32_t> values_of(claims.items.size(), 0);
  for (std::size_t i = 0; i < claims.size(); ++i) {
    const ClaimId claim(i);
    const std::size_t value = claims.value[i].index();
    if (given[value] || claims.detail(claim) != nullptr) continue;
    given[value] = true;
    ++values_of[claims.values[value].item.index()];
  }
  std::vector<std::uint32_t> dispute_of(claims.items.size(), kNone);
  std::vector<std::uint32_t> side_of(claims.values.size(), kNone);
  std::vector<Dispute> disputes;
  for (std::size_t i = 0; i < claims.size(); ++i) {
    const ClaimId claim(i);
    const ItemId item = claims.item_of(claim);
    if (values_of[item.index()] < 2 || claims.detail(claim) != nullptr) {
      continue;
    }
    std::uint32_t& at = dispute_of[item.index()];
    if (at == kNone) {
      at = static_cast<std::uint32_t>(disputes.size());
      disputes.push_back(Dispute{item, {}, {}});
    }
    std::vector<DisputeSide>& sides = disputes[at].sides;
    std::uint32_t& side = side_of[claims.value[i].index()];
    if (side == kNone) {
      side = static_cast<std::uint32_t>(sides.size());
      sides.emplace_back();
    }
    sides[side].claims.push_back(claim);
  }
  sort_disputes(claims, disputes);
  return disputes;
}

}  // namespace crosscheck
