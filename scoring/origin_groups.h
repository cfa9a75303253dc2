#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "scoring/evidence.h"

namespace crosscheck {

/// Calls take(value, slots, best) for each origin of a value that two sources
/// or more carry: their claim slots, and which of these is of the source with
/// the highest score (of equals the first), who speaks for the origin. Nothing
/// where each source is its own origin.
/// Complexity: O(claims log claims of a value).
template <typename Take>
void each_origin_group(const Evidence& evidence,
                       std::span<const double> source_score, Take take) {
  if (evidence.claim_origin.empty()) return;
  const auto score = [&](std::uint32_t slot) {
    return source_score[evidence.claim_source[slot]];
  };
  std::vector<std::uint32_t> slots;
  for (std::uint32_t v = 0; v < evidence.value_count(); ++v) {
    slots.clear();
    for (std::uint32_t k = evidence.claim_begin[v];
         k < evidence.claim_begin[v + 1]; ++k) {
      slots.push_back(k);
    }
    std::stable_sort(slots.begin(), slots.end(), [&](auto x, auto y) {
      return evidence.claim_origin[x] < evidence.claim_origin[y];
    });
    for (std::size_t first = 0; first < slots.size();) {
      std::size_t last = first;
      std::size_t best = first;
      for (; last < slots.size() && evidence.claim_origin[slots[last]] ==
                                        evidence.claim_origin[slots[first]];
           ++last) {
        if (score(slots[last]) > score(slots[best])) best = last;
      }
      if (last - first > 1) {
        take(v, std::span(slots).subspan(first, last - first), best - first);
      }
      first = last;
    }
  }
}

}  // namespace crosscheck
