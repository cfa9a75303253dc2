#pragma once

#include <cstdint>
#include <vector>

#include "scoring/number_sheet.h"

namespace crosscheck {

/// How the numbers of an attribute are measured.
struct NumberScale {
  bool logarithmic = false;  ///< errors grow with the number
  double error = 1;       ///< median distance from an item's median, if not 0
  double resolution = 1;  ///< smallest usual gap between values of an item
  double range = 1;       ///< of nearly all numbers, at least 20 errors
};

/// Scales by attribute, and the numbers on them.
struct ScaledNumbers {
  std::vector<NumberScale> scale;  ///< by attribute
  std::vector<double> number;      ///< by value of the sheet, scaled
  std::vector<double> median;      ///< by item of the sheet, scaled
};

/// Reads the scales off items with more than two claims (two, where those have
/// less than 20 claims). An attribute with fewer than five deviations keeps the
/// scale 1. Logarithms are taken where all numbers are positive, deviations go
/// with the size (Spearman's rank correlation above 0.3) and sizes spread over
/// more than a factor of e (standard deviation of ln above 1).
/// Complexity: O(claims log claims).
[[nodiscard]] ScaledNumbers scale_numbers(const NumberSheet& sheet,
                                          std::size_t attribute_count);

/// How far claims of one item stand together, among all claims of each
/// attribute: 1 - mean difference of ranks within items / over all pairs. 1:
/// they agree, 0: an item says nothing about its claims. Each item counts by
/// its claims. 1 for an attribute with fewer than 30 pairs within items.
/// Complexity: O(claims log claims).
/// Source: Krippendorff: Content Analysis, 1980 (alpha), over ranks.
[[nodiscard]] std::vector<double> rank_agreement(const NumberSheet& sheet,
                                                 std::size_t attribute_count);

}  // namespace crosscheck
