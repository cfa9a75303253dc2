#include "bench/plot/plot.h"

#include <algorithm>

namespace crosscheck {

Result<std::string> plot_results(const std::vector<CaseResult>& results) {
  constexpr double kMargin = 24;
  SvgCanvas canvas;
  std::string what;
  double top = kMargin;
  double width = 0;
  struct Panel {
    PlotExtent (*draw)(const std::vector<CaseResult>&, double, SvgCanvas&);
    const char* words;
  };
  constexpr Panel kPanels[] = {
      {draw_accuracy,
       "A map of accuracy, a row a method and a column a data set. "},
      {draw_cost, "Lines of seconds over the number of claims. "}};
  for (const auto& [draw, words] : kPanels) {
    const PlotExtent extent = draw(results, top, canvas);
    if (extent.height == 0) continue;
    what += words;
    top += extent.height + kMargin;
    width = std::max(width, extent.width);
  }
  if (what.empty())
    return Error{ErrorCode::invalid_option,
                 "there is nothing to draw; run --suite accuracy, or one that "
                 "measures several sizes",
                 "--plot"};
  return canvas.document(width, top, "crosscheck bench",
                         what + "All figures are written in the drawing.");
}

}  // namespace crosscheck
