#include "scoring/claim_lists.h"

#include <cstddef>

namespace crosscheck {
namespace {

// Calls take(claim, place) for the claims that are compared.
template <typename Take>
void each_claim(const CopyContext& context, const CopyLimits& limits,
                std::span<const std::uint32_t> place,
                const std::vector<bool>& needed, Take take) {
  const Evidence& e = context.evidence;
  for (const std::uint32_t i : context.cells.items) {
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

}  // namespace

ClaimLists::ClaimLists(const CopyContext& context, const CopyLimits& limits,
                       std::span<const std::uint32_t> place,
                       const std::vector<bool>& needed)
    : begin_(place.size() + 1, 0), item_(context.evidence.value_count()) {
  const Evidence& e = context.evidence;
  for (std::uint32_t i = 0; i < e.item_count(); ++i) {
    for (std::uint32_t v = e.value_begin[i]; v < e.value_begin[i + 1]; ++v) {
      item_[v] = i;
    }
  }
  each_claim(
      context, limits, place, needed,
      [&](const Claim& /*claim*/, std::uint32_t at) { ++begin_[at + 1]; });
  for (std::size_t s = 0; s + 1 < begin_.size(); ++s) {
    begin_[s + 1] += begin_[s];
  }
  std::vector<std::uint32_t> next(begin_.begin(), begin_.end() - 1);
  claims_.resize(begin_.back());
  each_claim(context, limits, place, needed,
             [&](const Claim& claim, std::uint32_t at) {
               claims_[next[at]++] = claim;
             });
}

}  // namespace crosscheck
