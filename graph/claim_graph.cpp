#include "graph/claim_graph.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <limits>
#include <tuple>
#include <utility>

namespace crosscheck {
namespace {

/// Order of the stored edges; of exact repeats the one to keep comes first.
bool before(const Edge& x, const Edge& y) {
  return std::tie(x.a, x.b, x.relation, y.weight, x.rule, x.reason) <
         std::tie(y.a, y.b, y.relation, x.weight, y.rule, y.reason);
}

bool repeats(const Edge& x, const Edge& y) {
  return x.a == y.a && x.b == y.b && x.relation == y.relation;
}

}  // namespace

std::string_view name_of(Relation relation) {
  static constexpr std::array<std::string_view, 6> kNames = {
      "agree", "compatible", "update", "conflict", "differs", "unrelated"};
  return kNames[static_cast<std::size_t>(relation)];
}

ClaimGraph::ClaimGraph(std::size_t claim_count, std::vector<Edge> edges)
    : edges_(std::move(edges)), offsets_(claim_count + 1, 0) {
  std::erase_if(edges_, [](const Edge& edge) {
    return edge.relation == Relation::unrelated || edge.a == edge.b;
  });
  for (Edge& edge : edges_) {
    if (edge.b < edge.a) std::swap(edge.a, edge.b);
    assert(edge.b.index() < claim_count && "an edge to a claim that is not");
  }
  std::sort(edges_.begin(), edges_.end(), before);
  edges_.erase(std::unique(edges_.begin(), edges_.end(), repeats),
               edges_.end());
  assert(edges_.size() < std::numeric_limits<std::uint32_t>::max() / 2);

  // Counting sort of edge ends: counts move up by one place, so that filling
  // leaves the offsets right.
  for (const Edge& edge : edges_) {
    ++offsets_[edge.a.index() + 1];
    ++offsets_[edge.b.index() + 1];
  }
  for (std::size_t i = 1; i <= claim_count; ++i) offsets_[i] += offsets_[i - 1];
  incident_.resize(edges_.size() * 2);
  std::vector<std::uint32_t> next(offsets_.begin(), offsets_.end() - 1);
  for (std::uint32_t i = 0; i < edges_.size(); ++i) {
    incident_[next[edges_[i].a.index()]++] = i;
    incident_[next[edges_[i].b.index()]++] = i;
  }
}

std::span<const std::uint32_t> ClaimGraph::incident(ClaimId claim) const {
  if (offsets_.empty()) return {};
  assert(claim.index() < claim_count() && "a claim of another graph");
  const std::uint32_t begin = offsets_[claim.index()];
  return {incident_.data() + begin, offsets_[claim.index() + 1] - begin};
}

ClaimId ClaimGraph::across(std::uint32_t edge, ClaimId from) const {
  const Edge& found = edges_[edge];
  assert((found.a == from || found.b == from) && "an edge of another claim");
  return found.a == from ? found.b : found.a;
}

}  // namespace crosscheck
