#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "scoring/evidence.h"
#include "scoring/scores.h"
#include "scoring/stopping.h"

namespace crosscheck {

// What the iterative methods share: sums along claims, in canonical order, and
// the loop around a round. Each pass is O(claims).

/// By value: the sum of a number of each of its sources.
[[nodiscard]] std::vector<double> sum_over_sources(
    const Evidence& evidence, std::span<const double> of_source);

/// By value: the sum of a number of each of its claims.
[[nodiscard]] std::vector<double> sum_over_slots(
    const Evidence& evidence, std::span<const double> of_slot);

/// By source: the sum of a number of each of its values.
[[nodiscard]] std::vector<double> sum_over_values(
    const Evidence& evidence, std::span<const double> of_value);

/// By item: the sum of a number of each of its values.
[[nodiscard]] std::vector<double> sum_over_item(
    const Evidence& evidence, std::span<const double> of_value);

/// By value: the item it belongs to.
[[nodiscard]] std::vector<std::uint32_t> items_of_values(
    const Evidence& evidence);

/// By value: its part of the claims that its item has; every method that
/// starts from the vote starts here.
[[nodiscard]] std::vector<double> claim_shares(const Evidence& evidence);

/// Divides by the largest, unless that is 0 or less.
void divide_by_maximum(std::vector<double>& numbers);

[[nodiscard]] double largest_change(std::span<const double> before,
                                    std::span<const double> after);

/// Repeats `round`, which brings the scores up to date, until no value's score
/// changes by more than the tolerance. Complexity: that of the rounds.
template <typename Round>
void iterate(StoppingRule stopping, Scores& scores, Round round) {
  Rounds rounds(stopping);
  std::vector<double> before;
  do {
    before = scores.value;
    round();
  } while (!rounds.finish(largest_change(before, scores.value)));
  scores.ending = rounds.ending();
}

}  // namespace crosscheck
