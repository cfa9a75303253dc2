#include "scoring/claim_lists.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "scoring/parallel.h"

namespace crosscheck {
namespace {

// Calls take(claim, place) for the claims on `items` that are compared.
template <typename Take>
void each_claim(const CopyContext& context, const CopyLimits& limits,
                std::span<const std::uint32_t> items,
                std::span<const std::uint32_t> place,
                const std::vector<bool>& needed, Take take) {
  const Evidence& e = context.evidence;
  for (const std::uint32_t i : items) {
    const std::uint32_t first = e.value_begin[i];
    const std::uint32_t last = e.value_begin[i + 1];
    if (e.claim_begin[last] - e.claim_begin[first] > limits.largest_item) {
      continue;
    }
    for (std::uint32_t v = first; v < last; ++v) {
      for (std::uint32_t k = e.claim_begin[v]; k < e.claim_begin[v + 1]; ++k) {
        const std::uint32_t at = place[e.claim_source[k]];
        if (needed[at]) take(ClaimLists::Claim{v, k}, at);
      }
    }
  }
}

// Stretches of items that are sorted into the lists side by side: one a lane,
// as long as counting a stretch's claims for every source is the smaller work.
std::size_t stretches(const CopyContext& context, std::size_t sources) {
  const std::size_t most =
      1 + context.evidence.claim_source.size() / (8 * sources + 1);
  return std::min<std::size_t>(lane_count(), most);
}

}  // namespace

ClaimLists::ClaimLists(const CopyContext& context, const CopyLimits& limits,
                       std::span<const std::uint32_t> place,
                       const std::vector<bool>& needed)
    : begin_(place.size() + 1, 0), item_(context.evidence.value_count()) {
  const Evidence& e = context.evidence;
  for_blocks(e.item_count(), 65536,
             [&](std::size_t first, std::size_t last, unsigned /*lane*/) {
               for (std::size_t i = first; i < last; ++i) {
                 std::fill(item_.begin() + e.value_begin[i],
                           item_.begin() + e.value_begin[i + 1],
                           static_cast<std::uint32_t>(i));
               }
             });
  // A counting sort. First how many claims each stretch has for each source,
  // then where the first of them goes.
  const std::span<const std::uint32_t> items = context.cells.items;
  const std::size_t parts = stretches(context, place.size());
  std::vector<std::vector<std::uint32_t>> next(parts);
  const auto each_part = [&](auto take) {
    for_blocks(parts, 1, [&](std::size_t p, std::size_t, unsigned) {
      const std::size_t first = items.size() * p / parts;
      const std::size_t last = items.size() * (p + 1) / parts;
      each_claim(context, limits, items.subspan(first, last - first), place,
                 needed, [&, p](const Claim& claim, std::uint32_t at) {
                   take(claim, next[p][at]);
                 });
    });
  };
  for (auto& counts : next) counts.assign(place.size(), 0);
  each_part([](const Claim&, std::uint32_t& count) { ++count; });
  std::uint32_t begin = 0;
  for (std::size_t s = 0; s < place.size(); ++s) {
    begin_[s] = begin;
    for (auto& counts : next) begin += std::exchange(counts[s], begin);
  }
  begin_.back() = begin;
  claims_.resize(begin);
  each_part(
      [&](const Claim& claim, std::uint32_t& at) { claims_[at++] = claim; });
}

}  // namespace crosscheck
