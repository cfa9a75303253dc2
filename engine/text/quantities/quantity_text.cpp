#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "engine/text/quantities/quantity_expression.h"
#include "engine/text/times/time_lexicon.h"

namespace crosscheck {
namespace {

/// "5,687.75", "1,150", "0.5": at most four decimals, none that is zero.
std::string number_text(double value) {
  if (!std::isfinite(value)) return value < 0 ? "-inf" : "inf";
  std::string digits = fmt::format("{:.4f}", std::abs(value));
  while (digits.back() == '0') digits.pop_back();
  if (digits.back() == '.') digits.pop_back();
  std::size_t point = std::min(digits.find('.'), digits.size());
  for (std::size_t at = point; at > 3; at -= 3) digits.insert(at - 3, ",");
  if (value < 0 && digits != "0") digits.insert(0, "-");
  return digits;
}

struct Step {
  TimeUnit unit;
  const char* name;
};

/// The longest unit of time that the figure is a whole number of.
Step time_step(double seconds) {
  static constexpr Step kSteps[] = {
      {TimeUnit::year, "years"}, {TimeUnit::month, "months"},
      {TimeUnit::week, "weeks"}, {TimeUnit::day, "days"},
      {TimeUnit::hour, "hours"}, {TimeUnit::minute, "minutes"}};
  for (const Step& step : kSteps) {
    const double count = seconds / seconds_of(step.unit);
    if (count >= 1 && std::abs(count - std::round(count)) < 1e-9) return step;
  }
  return {TimeUnit::second, "seconds"};
}

std::string bound_text(Bound bound) {
  switch (bound) {
    case Bound::about:
      return "about ";
    case Bound::at_least:
      return "at least ";
    case Bound::at_most:
      return "at most ";
    default:
      return "";
  }
}

}  // namespace

std::string canonical_text(const Quantity& quantity) {
  double scale = 1;
  std::string unit = quantity.unit;
  if (unit == "s" && quantity.written > 0) {
    const Step step = time_step(quantity.written);
    scale = seconds_of(step.unit);
    unit = step.name;
  }
  std::string text =
      bound_text(quantity.bound) + number_text(quantity.written / scale);
  if (quantity.bound == Bound::range) {
    text += " to " + number_text(quantity.high / scale);
  }
  return unit.empty() ? text : text + " " + unit;
}

}  // namespace crosscheck
