#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace crosscheck {

/// Examples of two kinds, each a row of `width` numbers.
struct LabelledRows {
  std::size_t width = 0;
  std::vector<float> numbers;  ///< row by row
  std::vector<bool> is_true;   ///< by row
  std::vector<double> weight;  ///< by row: how much it counts; empty: all 1
};

/// Weights that make the labels most likely, with the penalty
/// `ridge` / 2 x (sum of squares), by Newton's method (iteratively reweighted
/// least squares; McCullagh and Nelder 1989). An empty set gives zeros. The
/// same rows give the same weights. Complexity: O(steps x rows x width
/// squared).
[[nodiscard]] std::vector<double> fit_logistic(const LabelledRows& rows,
                                               double ridge);

}  // namespace crosscheck
