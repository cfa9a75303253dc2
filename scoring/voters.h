#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "scoring/evidence.h"

namespace crosscheck {

/// The sources that say anything about each item, each once: they vote for the
/// values they give and against the item's other values.
///
/// Voters of item i are source[begin[i]] .. source[begin[i + 1]], in the order
/// in which its values name them.
struct Voters {
  std::vector<std::uint32_t> begin;   ///< items + 1
  std::vector<std::uint32_t> source;  ///< SourceIds

  [[nodiscard]] std::span<const std::uint32_t> of(std::size_t item) const {
    return std::span(source).subspan(begin[item],
                                     begin[item + 1] - begin[item]);
  }
  [[nodiscard]] std::uint32_t count(std::size_t item) const {
    return begin[item + 1] - begin[item];
  }
};

/// Complexity: O(claims); memory 4 bytes a claim and 4 a source.
[[nodiscard]] Voters find_voters(const Evidence& evidence);

/// By item: the sum of a number of each voter.
[[nodiscard]] std::vector<double> sum_over_voters(
    const Voters& voters, std::span<const double> of_source);

/// By source: the sum of a number of each item that it votes on.
[[nodiscard]] std::vector<double> sum_over_items(
    const Evidence& evidence, const Voters& voters,
    std::span<const double> of_item);

/// By item: how many values it has.
[[nodiscard]] std::vector<double> value_counts(const Evidence& evidence);

}  // namespace crosscheck
