#pragma once

#include "graph/figure.h"

namespace crosscheck {

/// Whether it counts how often someone was shot. Complexity: O(1).
[[nodiscard]] bool counts_hits(const Figure& figure);

/// Whether two figures can be of one time: the days of the news meet or lie a
/// day apart, those of an older event overlap, months without a year are equal.
/// Sums without a time meet any, for they are spent over years, and so do two
/// counts of hits. Complexity: O(1).
[[nodiscard]] bool times_meet(const Figure& a, const Figure& b);

}  // namespace crosscheck
