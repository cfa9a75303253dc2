#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "graph/rules/plain_words.h"

namespace crosscheck {

/// Words common to both in a row: [a, a + size) and [b, b + size).
struct CommonRun {
  std::size_t a = 0, b = 0, size = 0;
};

/// The runs of a longest common subsequence, in order. What both texts begin
/// and end with is common without a search, which leaves little to compare of
/// two that hardly differ. Requires: fewer than 65536 words each.
/// Complexity: O(a x b) in time and memory, of what lies between those ends.
/// Source: Wagner, Fischer: The String-to-String Correction Problem, JACM 1974.
[[nodiscard]] std::vector<CommonRun> common_runs(std::span<const PlainWord> a,
                                                 std::span<const PlainWord> b);

}  // namespace crosscheck
