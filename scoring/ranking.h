#pragma once

#include <cstdint>
#include <vector>

#include "scoring/evidence.h"
#include "scoring/scores.h"

namespace crosscheck {

/// A value with its place in the order.
struct RankedValue {
  std::uint32_t value = 0;    ///< index into Evidence
  std::uint32_t rank = 0;     ///< from 1; equal scores share a rank
  std::uint32_t origins = 0;  ///< independent origins behind it
  std::uint32_t outlets = 0;  ///< distinct sources behind it
  bool tied = false;          ///< another value of its item has its score
};

/// Values by score, descending; of equal scores those with more origins, then
/// more outlets come first, then the canonical order of Evidence (item by
/// subject and slot text, value by text). The order is total, so the bytes of
/// a ranking do not depend on the order of the input.
/// Complexity: O(values log values).
[[nodiscard]] std::vector<RankedValue> rank_values(const ClaimTable& claims,
                                                   const Evidence& evidence,
                                                   const Scores& scores);

}  // namespace crosscheck
