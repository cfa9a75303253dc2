#pragma once

#include <vector>

#include "scoring/evidence.h"

namespace crosscheck {

/// By value: 1 for the best-scored of its item, 0 for the others; where k tie
/// for the best, 1/k each. Scores that differ by at most 1e-9 tie, so that
/// rounding does not choose a truth. Complexity: O(values).
[[nodiscard]] std::vector<double> best_values(const Evidence& evidence,
                                              const std::vector<double>& score);

}  // namespace crosscheck
