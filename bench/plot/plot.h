#pragma once

#include <string>
#include <vector>

#include "bench/harness.h"
#include "bench/plot/svg.h"
#include "graph/result.h"

namespace crosscheck {

/// How much of a drawing a panel took.
struct PlotExtent {
  double width = 0, height = 0;
};

/// Draws what the results can show, one panel below the other: a map of
/// accuracy over methods and sets, where there are cases of the suite
/// `accuracy`, and cost over size, where a measured case has several sizes.
/// The same results give the same bytes.
/// Errors: invalid_option where there is nothing to draw.
[[nodiscard]] Result<std::string> plot_results(
    const std::vector<CaseResult>& results);

/// The map of accuracy, from `top` down: a row a method, the best mean rank
/// first, a column a set; darker is nearer to the best of the set, which is
/// framed. Nothing drawn: height 0.
PlotExtent draw_accuracy(const std::vector<CaseResult>& results, double top,
                         SvgCanvas& canvas);

/// Seconds over claims, both by powers of ten, a line for the cases that differ
/// in size alone (the second part of their names). Nothing drawn: height 0.
PlotExtent draw_cost(const std::vector<CaseResult>& results, double top,
                     SvgCanvas& canvas);

}  // namespace crosscheck
