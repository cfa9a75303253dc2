#pragma once

#include <cstdint>
#include <vector>

#include "scoring/evidence.h"

namespace crosscheck {

/// Numbers claimed of items, as flat arrays: the values of item k are
/// value_begin[k] .. value_begin[k+1], the claims of value v claim_begin[v] ..
/// claim_begin[v+1]. Values that write one number ("5", "5.0") are one here.
/// Values of an item ascend.
struct NumberSheet {
  std::vector<std::uint32_t> item;         ///< index into Evidence
  std::vector<std::uint32_t> attribute;    ///< by item here
  std::vector<std::uint32_t> value_begin;  ///< items + 1
  std::vector<double> number;              ///< by value
  std::vector<std::uint32_t> claim_begin;  ///< values + 1
  std::vector<std::uint32_t> source;  ///< by claim: place in canonical order
  /// By value here: the values of Evidence that write it, as a range of
  /// `written`.
  std::vector<std::uint32_t> written_begin;
  std::vector<std::uint32_t> written;

  [[nodiscard]] std::size_t item_count() const { return item.size(); }
  [[nodiscard]] std::uint32_t claims_of(std::size_t k) const {
    return claim_begin[value_begin[k + 1]] - claim_begin[value_begin[k]];
  }
};

/// The items of numeric attributes whose values all write numbers, 0 or of a
/// size between 1e-100 and 1e100; other items
/// of these attributes go to `left_out`.
/// Complexity: O(claims + values log values of an item).
[[nodiscard]] NumberSheet numbers_of(const Evidence& evidence,
                                     std::vector<std::uint32_t>& left_out);

/// The median of the claims of an item, halfway between the two middle ones.
[[nodiscard]] double claimed_median(const NumberSheet& sheet, std::size_t k,
                                    const std::vector<double>& number);

}  // namespace crosscheck
