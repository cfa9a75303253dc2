#pragma once

#include <cstdint>
#include <vector>

#include "scoring/evidence.h"
#include "scoring/numeric_items.h"

namespace crosscheck {

struct TrimmingLimits {
  double relative = 1;      ///< of the median: how far off a number may be
  double deviations = 2.5;  ///< of the numbers kept: one of five is within
};

/// The numbers of each item on a scale of their own, gross outliers set aside.
///
/// The middle is the median of the item's claims. Where the attribute's
/// tolerance is relative, numbers further from the middle than
/// `limits.relative` times the middle are set aside (unless the middle is 0);
/// then, again and again, those further from it than `limits.deviations`
/// standard deviations of the numbers still kept. Steps that would leave
/// nothing are not taken. A place is the distance from the middle in standard
/// deviations of the kept claims about their mean: 0 at the middle and, where
/// all kept numbers are equal, kFar elsewhere.
struct TrimmedScale {
  static constexpr double kFar = 1e100;

  std::vector<double> place;       ///< as NumericItems::value; within +-kFar
  std::vector<std::uint8_t> kept;  ///< as NumericItems::value: 0 for outliers
};

/// Complexity: O(values x rounds of trimming), each of which sets one aside.
[[nodiscard]] TrimmedScale trimmed_scale(const Evidence& evidence,
                                         const NumericItems& items,
                                         const TrimmingLimits& limits);

}  // namespace crosscheck
