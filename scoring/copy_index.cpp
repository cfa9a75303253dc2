#include "scoring/copy_index.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "scoring/log_odds.h"
#include "scoring/parallel.h"
#include "scoring/sorting.h"

namespace crosscheck {
namespace {

// What a value adds to each pair that shares it must reach kLeastSign, and all
// values of a pair together kSignsNeeded (nats).
constexpr double kLeastSign = 0.05;
constexpr double kSignsNeeded = 2.0;

struct Entry {
  std::uint32_t value;
  std::uint32_t claims;
  float sign;
};

struct Shared {
  std::uint64_t pair;
  Fixed sign;
};

void add_entries(const CopyContext& context, const CopyChance& chance,
                 const CopyLimits& limits, std::uint32_t item,
                 std::vector<Entry>& entries) {
  const Evidence& e = context.evidence;
  const std::uint32_t first = e.value_begin[item];
  const std::uint32_t last = e.value_begin[item + 1];
  if (e.claim_begin[last] - e.claim_begin[first] > limits.largest_item) return;
  for (std::uint32_t v = first; v < last; ++v) {
    const std::uint32_t claims = e.claim_begin[v + 1] - e.claim_begin[v];
    if (claims < 2 || claims > limits.most_sharers) continue;
    if (context.p[v] > 1 - kLeastSign / 10) continue;
    const double sign =
        -(1 - context.p[v]) * natural_log(chance.popularity(item, v, 1, 1));
    if (sign < kLeastSign) continue;
    entries.push_back({v, claims, static_cast<float>(sign)});
  }
}

std::vector<Entry> index_entries(const CopyContext& context,
                                 const CopyChance& chance,
                                 const CopyLimits& limits) {
  constexpr std::size_t kBlock = 65536;  // items
  const std::span<const std::uint32_t> items = context.cells.items;
  std::vector<std::vector<Entry>> of_block((items.size() + kBlock - 1) /
                                           kBlock);
  for_blocks(items.size(), kBlock,
             [&](std::size_t first, std::size_t last, unsigned /*lane*/) {
               std::vector<Entry>& entries = of_block[first / kBlock];
               for (std::size_t k = first; k < last; ++k) {
                 add_entries(context, chance, limits, items[k], entries);
               }
             });
  std::vector<Entry> all;
  for (std::vector<Entry>& entries : of_block) {
    all.insert(all.end(), entries.begin(), entries.end());
    entries = {};
  }
  return all;
}

// The rarest values first, as far as the budget of pairs goes.
void keep_rarest(std::vector<Entry>& entries, std::uint64_t budget) {
  std::stable_sort(
      entries.begin(), entries.end(),
      [](const Entry& a, const Entry& b) { return a.claims < b.claims; });
  std::size_t kept = 0;
  for (; kept < entries.size(); ++kept) {
    const std::uint64_t pairs =
        std::uint64_t{entries[kept].claims} * (entries[kept].claims - 1) / 2;
    if (pairs > budget) break;
    budget -= pairs;
  }
  entries.resize(kept);
}

// One entry a pair, with the sum of its signs.
void compact(std::vector<Shared>& shared) {
  sort_on_threads(
      shared, [](const Shared& a, const Shared& b) { return a.pair < b.pair; });
  std::size_t kept = 0;
  for (const Shared& s : shared) {
    if (kept > 0 && shared[kept - 1].pair == s.pair) {
      shared[kept - 1].sign += s.sign;
    } else {
      shared[kept++] = s;
    }
  }
  shared.resize(kept);
}

// All pairs that share a value, in order; brought together whenever they are
// twice as many as the last time, so that memory goes with the pairs that are
// distinct.
std::vector<Shared> sharing_pairs(const CopyContext& context,
                                  const std::vector<Entry>& entries,
                                  std::span<const std::uint32_t> place) {
  const Evidence& e = context.evidence;
  std::vector<Shared> shared;
  std::size_t full = 1'000'000;
  for (const Entry& entry : entries) {
    const Fixed sign = to_fixed(static_cast<double>(entry.sign));
    const std::uint32_t last = e.claim_begin[entry.value + 1];
    for (std::uint32_t k = e.claim_begin[entry.value]; k < last; ++k) {
      for (std::uint32_t m = k + 1; m < last; ++m) {
        shared.push_back(
            {source_pair(place[e.claim_source[k]], place[e.claim_source[m]]),
             sign});
      }
    }
    if (shared.size() < full) continue;
    compact(shared);
    full = std::max(full, 2 * shared.size());
  }
  compact(shared);
  return shared;
}

// The likeliest pairs first, as far as comparing their claims may cost.
std::vector<std::uint64_t> affordable(std::vector<Shared> pairs,
                                      const ClaimCells& cells,
                                      const CopyLimits& limits,
                                      std::span<const std::uint32_t> place) {
  std::vector<std::uint64_t> claims(place.size(), 0);
  std::uint64_t all = 0;
  for (std::size_t c = 0; c < cells.size(); ++c) {
    claims[place[cells.source[c]]] += cells.count[c];
    all += cells.count[c];
  }
  std::uint64_t budget = 1'000'000 + all * limits.merges_per_claim;
  sort_on_threads(pairs, [](const Shared& a, const Shared& b) {
    return a.sign != b.sign ? a.sign > b.sign : a.pair < b.pair;
  });
  std::vector<std::uint64_t> kept;
  for (const Shared& s : pairs) {
    const std::uint64_t cost =
        claims[s.pair >> 32] + claims[s.pair & 0xffffffffU];
    if (cost > budget) break;
    budget -= cost;
    kept.push_back(s.pair);
  }
  std::sort(kept.begin(), kept.end());
  return kept;
}

}  // namespace

std::vector<std::uint64_t> candidate_copies(
    const CopyContext& context, const CopyChance& chance,
    const CopyLimits& limits, std::span<const std::uint32_t> place) {
  std::vector<Entry> entries = index_entries(context, chance, limits);
  const std::uint64_t claims = context.evidence.claim_source.size();
  keep_rarest(entries, 100'000 + claims * limits.pairs_per_claim);
  std::vector<Shared> pairs = sharing_pairs(context, entries, place);
  const Fixed needed = to_fixed(kSignsNeeded);
  std::erase_if(pairs, [&](const Shared& s) { return s.sign < needed; });
  return affordable(std::move(pairs), context.cells, limits, place);
}

}  // namespace crosscheck
