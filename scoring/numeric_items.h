#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "scoring/evidence.h"

namespace crosscheck {

/// The items of numeric attributes with a number among their values, and their
/// numbers in order. Values of such items that write no number take no part.
///
/// The place of a number is its distance from the mean of the item's numbers,
/// in their standard deviation, each claim counted: at most the root of the
/// number of claims. Where all numbers are equal, up to 1e-12 of the largest,
/// all places are 0. Nothing overflows for any finite numbers.
struct NumericItems {
  std::vector<std::uint32_t> item;   ///< ascending
  std::vector<std::uint32_t> begin;  ///< by numeric item, and the end
  std::vector<std::uint32_t> value;  ///< by number, ascending, then by index
  std::vector<double> place;         ///< of each of `value`

  [[nodiscard]] std::size_t size() const { return item.size(); }
  [[nodiscard]] std::span<const std::uint32_t> values(std::size_t k) const {
    return std::span(value).subspan(begin[k], begin[k + 1] - begin[k]);
  }
  [[nodiscard]] std::span<const double> places(std::size_t k) const {
    return std::span(place).subspan(begin[k], begin[k + 1] - begin[k]);
  }
};

/// Complexity: O(values log values of an item).
[[nodiscard]] NumericItems numeric_items(const Evidence& evidence);

}  // namespace crosscheck
