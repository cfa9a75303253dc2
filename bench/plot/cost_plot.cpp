#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <string>

#include "bench/plot/plot.h"
#include "engine/report/terminal_text.h"

namespace crosscheck {
namespace {

constexpr double kLeft = 90;
constexpr double kRight = 560;
constexpr double kHeight = 360;
constexpr double kWidth = 860;
constexpr double kLabelStep = 16;
constexpr std::size_t kNameWidth = 36;
constexpr std::size_t kMostLines = 16;
constexpr const char* kInk = "#1a1a1a";
constexpr const char* kQuiet = "#595959";
// Told apart by people who see colours in another way, and dark enough on
// white (Okabe, Ito); what is past them is dashed.
constexpr std::array kColours = {"#0072b2", "#d55e00", "#007a5a",
                                 "#a3438b", "#1a1a1a", "#8a6d00"};

struct Point {
  double claims, seconds;
};
using Lines = std::map<std::string, std::vector<Point>>;

bool is_number(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
    return c >= '0' && c <= '9';
  });
}

// "records/vote" for "records/1000/vote"; "" for a case of no size.
std::string line_of(const std::string& name) {
  const std::size_t first = name.find('/');
  if (first == std::string::npos) return "";
  const std::size_t second = std::min(name.find('/', first + 1), name.size());
  if (!is_number(std::string_view(name).substr(first + 1, second - first - 1)))
    return "";
  return name.substr(0, first) + name.substr(second);
}

// Lines of two points and more, each by size.
Lines lines_of(const std::vector<CaseResult>& results) {
  Lines lines;
  for (const CaseResult& result : results) {
    const std::string line = line_of(result.name);
    const auto claims = result.figure("claims");
    const auto seconds = result.figure("seconds");
    if (line.empty() || !claims || !seconds || *claims <= 0 || *seconds <= 0)
      continue;
    lines[line].push_back({*claims, *seconds});
  }
  for (auto line = lines.begin(); line != lines.end();) {
    std::sort(line->second.begin(), line->second.end(),
              [](const Point& a, const Point& b) {
                return a.claims < b.claims ||
                       (a.claims == b.claims && a.seconds < b.seconds);
              });
    const bool one_size =
        line->second.front().claims == line->second.back().claims;
    line = one_size ? lines.erase(line) : std::next(line);
  }
  while (lines.size() > kMostLines) lines.erase(std::prev(lines.end()));
  return lines;
}

// Powers of ten on an axis of a length in pixels.
struct Axis {
  int first = 300, last = -300;
  double from = 0, length = 0;

  void take(double number) {
    first = std::min(first, static_cast<int>(std::floor(std::log10(number))));
    last = std::max(last, static_cast<int>(std::ceil(std::log10(number))));
  }
  [[nodiscard]] double at(double number) const {
    return from +
           length * (std::log10(number) - first) / std::max(1, last - first);
  }
};

std::string power_text(int power) {
  if (power >= 0 && power <= 3)
    return fmt::format("{:.0f}", std::pow(10, power));
  if (power < 0 && power >= -3)
    return fmt::format("{:.{}f}", std::pow(10, power), -power);
  return fmt::format("1e{}", power);
}

void draw_grid(const Axis& x, const Axis& y, SvgCanvas& canvas) {
  constexpr const char* kGrid = "stroke=\"#e0e0e0\"";
  const double bottom = y.from;
  for (int power = x.first; power <= x.last; ++power) {
    const double at = x.at(std::pow(10, power));
    canvas.line(at, bottom, at, bottom + y.length, kGrid);
    canvas.text(at, bottom + 18, power_text(power), SvgCanvas::Anchor::middle,
                kQuiet);
  }
  for (int power = y.first; power <= y.last; ++power) {
    const double at = y.at(std::pow(10, power));
    canvas.line(x.from, at, x.from + x.length, at, kGrid);
    canvas.text(x.from - 8, at + 4, power_text(power), SvgCanvas::Anchor::end,
                kQuiet);
  }
  canvas.text(x.from + x.length / 2, bottom + 38, "claims",
              SvgCanvas::Anchor::middle, kInk);
  canvas.turned_text(x.from - 58, bottom + y.length / 2 + 25, "seconds", 90,
                     kInk);
}

// Where the labels of the lines stand: beside their ends, none on another.
std::map<std::string, double> label_places(const Lines& lines, const Axis& y) {
  std::vector<std::pair<double, std::string>> ends;
  for (const auto& [name, points] : lines)
    ends.emplace_back(y.at(points.back().seconds), name);
  std::sort(ends.begin(), ends.end());
  std::map<std::string, double> places;
  double free = -1e9;
  for (const auto& [end, name] : ends) {
    free = std::max(end, free + kLabelStep);
    places[name] = free;
  }
  return places;
}

void draw_line(const std::string& name, const std::vector<Point>& points,
               std::size_t number, const Axis& x, const Axis& y, double label,
               SvgCanvas& canvas) {
  const char* colour = kColours[number % kColours.size()];
  const std::string stroke =
      fmt::format("stroke=\"{}\" stroke-width=\"2\"{}", colour,
                  number < kColours.size() ? "" : " stroke-dasharray=\"6 4\"");
  canvas.open_group(fmt::format("{}: {:.3f} s at {:.0f} claims", name,
                                points.back().seconds, points.back().claims));
  for (std::size_t i = 0; i < points.size(); ++i) {
    const double at_x = x.at(points[i].claims);
    const double at_y = y.at(points[i].seconds);
    if (i > 0)
      canvas.line(x.at(points[i - 1].claims), y.at(points[i - 1].seconds), at_x,
                  at_y, stroke);
    canvas.circle(at_x, at_y, 3.5, colour);
  }
  canvas.line(x.at(points.back().claims), y.at(points.back().seconds),
              kRight + 14, label, fmt::format("stroke=\"{}\"", "#bdbdbd"));
  canvas.text(kRight + 18, label + 4,
              fmt::format("{}  {:.3f} s", shortened(name, kNameWidth),
                          points.back().seconds),
              SvgCanvas::Anchor::start, colour);
  canvas.close_group();
}

}  // namespace

PlotExtent draw_cost(const std::vector<CaseResult>& results, double top,
                     SvgCanvas& canvas) {
  const Lines lines = lines_of(results);
  if (lines.empty()) return {};
  Axis x;
  Axis y;
  for (const auto& [name, points] : lines) {
    for (const Point& point : points) {
      x.take(point.claims);
      y.take(point.seconds);
    }
  }
  canvas.text(20, top + 16, "Cost over size", SvgCanvas::Anchor::start, kInk,
              "font-size=\"16\" font-weight=\"bold\"");
  x.from = kLeft;
  x.length = kRight - kLeft;
  y.from = top + 40 + kHeight;
  y.length = -kHeight;
  draw_grid(x, y, canvas);
  const std::map<std::string, double> places = label_places(lines, y);
  std::size_t number = 0;
  double lowest = y.from;
  for (const auto& [name, points] : lines) {
    draw_line(name, points, number++, x, y, places.at(name), canvas);
    lowest = std::max(lowest, places.at(name));
  }
  return {kWidth, lowest + 50 - top};
}

}  // namespace crosscheck
