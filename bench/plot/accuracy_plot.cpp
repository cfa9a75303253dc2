#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "bench/accuracy/method_board.h"
#include "bench/plot/plot.h"
#include "engine/report/terminal_text.h"

namespace crosscheck {
namespace {

constexpr double kLeft = 190;
constexpr double kCellWidth = 54;
constexpr double kCellHeight = 24;
constexpr double kHeading = 150;  // title, legend and names of sets
constexpr std::size_t kNameWidth = 24;
constexpr const char* kInk = "#1a1a1a";
constexpr const char* kQuiet = "#595959";

// Points below the best of the set, and the colours of what is no further.
struct Shade {
  double points;
  const char* fill;
  const char* ink;
};
constexpr std::array<Shade, 6> kShades = {{{0.5, "#08306b", "#ffffff"},
                                           {2, "#2171b5", "#ffffff"},
                                           {5, "#6baed6", "#000000"},
                                           {10, "#9ecae1", "#000000"},
                                           {20, "#c6dbef", "#000000"},
                                           {1e9, "#eff3ff", "#000000"}}};

const Shade& shade_of(double points) {
  return *std::find_if(
      kShades.begin(), kShades.end() - 1,
      [&](const Shade& shade) { return points <= shade.points; });
}

std::optional<double> best_on(const MethodBoard& board, std::size_t set) {
  std::optional<double> best;
  for (std::size_t m = 0; m < board.methods().size(); ++m)
    if (const auto own = board.main_figure(set, m))
      best = std::max(best.value_or(*own), *own);
  return best;
}

void draw_legend(double top, SvgCanvas& canvas) {
  double x = kLeft;
  canvas.text(kLeft - 10, top + 43, "points below the best",
              SvgCanvas::Anchor::end, kQuiet);
  for (const Shade& shade : kShades) {
    canvas.rect(x, top + 30, 18, 18, shade.fill, "#bdbdbd");
    canvas.text(x + 23, top + 43,
                shade.points > 100 ? "more" : fmt::format("≤ {}", shade.points),
                SvgCanvas::Anchor::start, kQuiet);
    x += 72;
  }
}

void draw_cell(const MethodBoard& board, std::size_t set, std::size_t method,
               double x, double y, SvgCanvas& canvas) {
  const auto own = board.main_figure(set, method);
  const std::string name = board.methods()[method] + " on " + board.sets()[set];
  if (!own) {
    canvas.open_group(name + ": no answer");
    canvas.rect(x, y, kCellWidth, kCellHeight, "#ffffff", "#bdbdbd");
    canvas.text(x + kCellWidth / 2, y + 16, "–", SvgCanvas::Anchor::middle,
                kQuiet);
  } else {
    const double best = best_on(board, set).value_or(*own);
    const Shade& shade = shade_of(100 * (best - *own));
    canvas.open_group(name + fmt::format(": {:.4f}", *own));
    canvas.rect(x, y, kCellWidth, kCellHeight, shade.fill, "#ffffff");
    if (*own == best)
      canvas.rect(x + 1.5, y + 1.5, kCellWidth - 3, kCellHeight - 3, "none",
                  "#fdae61", 2.5);
    canvas.text(x + kCellWidth / 2, y + 16, fmt::format("{:.3f}", *own),
                SvgCanvas::Anchor::middle, shade.ink);
  }
  canvas.close_group();
}

}  // namespace

PlotExtent draw_accuracy(const std::vector<CaseResult>& results, double top,
                         SvgCanvas& canvas) {
  const MethodBoard board(results);
  if (board.sets().empty()) return {};
  canvas.text(20, top + 16,
              "Accuracy of methods on data sets (F1 of sets, share within "
              "tolerance of numbers)",
              SvgCanvas::Anchor::start, kInk,
              "font-size=\"16\" font-weight=\"bold\"");
  draw_legend(top, canvas);
  const double body = top + kHeading;
  const double right =
      kLeft + kCellWidth * static_cast<double>(board.sets().size());
  for (std::size_t s = 0; s < board.sets().size(); ++s)
    canvas.turned_text(kLeft + kCellWidth * (static_cast<double>(s) + 0.45),
                       body - 8, shortened(board.sets()[s], kNameWidth), 35,
                       kInk);
  canvas.text(right + 84, body - 8, "mean rank", SvgCanvas::Anchor::end,
              kQuiet);
  double y = body;
  for (const std::size_t method : board.by_rank()) {
    canvas.text(kLeft - 10, y + 16,
                shortened(board.methods()[method], kNameWidth),
                SvgCanvas::Anchor::end, kInk);
    for (std::size_t s = 0; s < board.sets().size(); ++s)
      draw_cell(board, s, method, kLeft + kCellWidth * static_cast<double>(s),
                y, canvas);
    canvas.text(right + 62, y + 16,
                fmt::format("{:.1f}", board.mean_rank(method)),
                SvgCanvas::Anchor::end, kQuiet);
    y += kCellHeight;
  }
  return {std::max(right + 110, 760.0), y - top};
}

}  // namespace crosscheck
