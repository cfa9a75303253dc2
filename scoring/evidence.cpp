#include "scoring/evidence.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "scoring/attribute_columns.h"
#include "scoring/canonical_order.h"
#include "scoring/parallel.h"

// Claims travel as one 64-bit key each: the source's place in canonical order
// above, the claim's origin (or its source again) below. A counting sort brings
// the keys of a value together; sorting each value's few keys then orders its
// sources and puts repeats side by side.

namespace crosscheck {
namespace {

using Keys = std::vector<std::uint64_t>;

std::vector<std::uint32_t> places_of(const std::vector<std::uint32_t>& order) {
  std::vector<std::uint32_t> place(order.size());
  for (std::size_t i = 0; i < order.size(); ++i) {
    place[order[i]] = static_cast<std::uint32_t>(i);
  }
  return place;
}

void fill_items(const ClaimTable& claims, const CanonicalOrder& order,
                Evidence& evidence) {
  evidence.item_id.reserve(order.item_at.size());
  evidence.exclusive.reserve(order.item_at.size());
  for (const std::uint32_t item : order.item_at) {
    evidence.item_id.emplace_back(item);
    evidence.exclusive.push_back(claims.items[item].kind == SlotKind::record);
  }
}

// Offsets of each value's claims, repeats included.
std::vector<std::uint32_t> claim_offsets(const ClaimTable& claims,
                                         const Evidence& evidence) {
  std::vector<std::uint32_t> begin(claims.values.size() + 1, 0);
  for (const ValueId value : claims.value) {
    ++begin[evidence.value_index[value.index()] + 1];
  }
  for (std::size_t v = 0; v < claims.values.size(); ++v) {
    begin[v + 1] += begin[v];
  }
  return begin;
}

Keys keys_by_value(const ClaimTable& claims, const Evidence& evidence,
                   const std::vector<std::uint32_t>& begin,
                   std::span<const std::uint32_t> origins) {
  const std::vector<std::uint32_t> place = places_of(evidence.source_order);
  std::vector<std::uint32_t> next = begin;
  Keys keys(claims.size());
  for (std::size_t c = 0; c < claims.size(); ++c) {
    const std::uint32_t source = claims.source[c].value;
    const std::uint32_t origin = origins.empty() ? source : origins[c];
    const std::uint32_t value = evidence.value_index[claims.value[c].index()];
    keys[next[value]++] = std::uint64_t{place[source]} << 32 | origin;
  }
  return keys;
}

void fill_claims(const ClaimTable& claims,
                 std::span<const std::uint32_t> origins, Evidence& evidence) {
  const std::vector<std::uint32_t> begin = claim_offsets(claims, evidence);
  Keys keys = keys_by_value(claims, evidence, begin, origins);
  evidence.claim_begin.assign(begin.size(), 0);
  evidence.claim_source.reserve(keys.size());
  if (!origins.empty()) evidence.claim_origin.reserve(keys.size());
  for_blocks(begin.size() - 1, 65536,
             [&](std::size_t first, std::size_t last, unsigned /*lane*/) {
               for (std::size_t v = first; v < last; ++v) {
                 std::sort(keys.begin() + begin[v],
                           keys.begin() + begin[v + 1]);
               }
             });
  for (std::size_t v = 0; v + 1 < begin.size(); ++v) {
    for (std::uint32_t k = begin[v]; k < begin[v + 1]; ++k) {
      if (k > begin[v] && keys[k] >> 32 == keys[k - 1] >> 32) continue;
      evidence.claim_source.push_back(evidence.source_order[keys[k] >> 32]);
      if (!origins.empty()) {
        evidence.claim_origin.push_back(static_cast<std::uint32_t>(keys[k]));
      }
    }
    evidence.claim_begin[v + 1] =
        static_cast<std::uint32_t>(evidence.claim_source.size());
  }
}

// A relation as seen from its first value.
struct Relative {
  std::uint32_t from, to;
  float weight;

  // Strongest first among those of one pair and sign.
  friend bool operator<(const Relative& a, const Relative& b) {
    if (a.from != b.from) return a.from < b.from;
    if (a.to != b.to) return a.to < b.to;
    if ((a.weight < 0) != (b.weight < 0)) return a.weight > 0;
    return a.weight * a.weight > b.weight * b.weight;
  }
  [[nodiscard]] bool repeats(const Relative& other) const {
    return from == other.from && to == other.to &&
           (weight < 0) == (other.weight < 0);
  }
};

float signed_weight(const Edge& edge) {
  switch (edge.relation) {
    case Relation::agree:
      return edge.weight;
    case Relation::compatible:
      return edge.weight / 2;
    case Relation::conflict:
      return -edge.weight;
    case Relation::update:
    case Relation::differs:
    case Relation::unrelated:
      break;
  }
  return 0;
}

std::vector<Relative> relatives(const ClaimTable& claims,
                                const ClaimGraph& graph,
                                const Evidence& evidence) {
  std::vector<Relative> found;
  for (const Edge& edge : graph.edges()) {
    const float weight = signed_weight(edge);
    const std::uint32_t a =
        evidence.value_index[claims.value[edge.a.index()].index()];
    const std::uint32_t b =
        evidence.value_index[claims.value[edge.b.index()].index()];
    if (weight == 0 || a == b) continue;
    found.push_back({a, b, weight});
    found.push_back({b, a, weight});
  }
  std::sort(found.begin(), found.end());
  const auto repeated = [](const Relative& kept, const Relative& next) {
    return next.repeats(kept);
  };
  found.erase(std::unique(found.begin(), found.end(), repeated), found.end());
  return found;
}

void fill_relations(const ClaimTable& claims, const ClaimGraph& graph,
                    Evidence& evidence) {
  const std::vector<Relative> found = relatives(claims, graph, evidence);
  if (found.empty()) return;
  evidence.relation_begin.assign(evidence.value_count() + 1, 0);
  evidence.relation_value.reserve(found.size());
  evidence.relation_weight.reserve(found.size());
  for (const Relative& relative : found) {
    ++evidence.relation_begin[relative.from + 1];
    evidence.relation_value.push_back(relative.to);
    evidence.relation_weight.push_back(relative.weight);
  }
  for (std::size_t v = 0; v < evidence.value_count(); ++v) {
    evidence.relation_begin[v + 1] += evidence.relation_begin[v];
  }
}

}  // namespace

Evidence build_evidence(const ClaimTable& claims, const ClaimGraph& graph,
                        std::span<const std::uint32_t> origins,
                        std::span<const AttributeSpec> specs) {
  CanonicalOrder order = canonical_order(claims);
  Evidence evidence;
  evidence.source_count = static_cast<std::uint32_t>(claims.sources.size());
  fill_items(claims, order, evidence);
  evidence.source_order = std::move(order.source_at);
  evidence.value_begin = std::move(order.value_begin);
  evidence.value_index = places_of(order.value_at);
  evidence.value_id.reserve(order.value_at.size());
  for (const std::uint32_t value : order.value_at) {
    evidence.value_id.emplace_back(value);
  }
  fill_attributes(claims, order.string_rank, specs, evidence);
  fill_claims(claims, origins, evidence);
  fill_relations(claims, graph, evidence);
  return evidence;
}

}  // namespace crosscheck
