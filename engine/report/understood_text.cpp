#include "engine/report/understood_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>

#include "engine/report/calendar_text.h"
#include "engine/report/number_text.h"

namespace crosscheck {
namespace {

constexpr std::int64_t kDayMinutes = 24 * 60;

/// A unit to show a base unit in, from so many of it on.
struct ShownUnit {
  std::string_view base, shown;
  double factor;
};

/// The largest of each base first.
constexpr std::array kShownUnits = std::to_array<ShownUnit>({
    {"m", "km", 1000},
    {"m", "m", 1},
    {"m", "cm", 0.01},
    {"m2", "km\u00B2", 1e6},
    {"m2", "m\u00B2", 1},
    {"kg", "t", 1000},
    {"kg", "kg", 1},
    {"kg", "g", 0.001},
    {"s", "years", 31556952},  // of the Gregorian calendar, on the mean
    {"s", "months", 2629746},
    {"s", "days", 86400},
    {"s", "h", 3600},
    {"s", "min", 60},
    {"s", "s", 1},
    {"w", "MW", 1e6},
    {"w", "kW", 1000},
    {"w", "W", 1},
    {"byte", "GB", 1e9},
    {"byte", "MB", 1e6},
    {"byte", "kB", 1000},
});

struct UnitWords {
  std::string_view words;
  double factor = 1;
};

UnitWords words_of(std::string_view base, double amount) {
  for (const ShownUnit& unit : kShownUnits) {
    if (unit.base == base && std::abs(amount) >= unit.factor * (1 - 1e-6)) {
      return {unit.shown, unit.factor};
    }
  }
  return {base, 1};
}

/// "412,000", "9.4": six digits that count, thousands apart.
std::string figure_text(double amount) {
  const double rounded = std::round(amount);
  const bool whole =
      std::abs(amount - rounded) < 1e-9 * std::abs(amount) + 1e-12;
  std::string digits = whole && std::abs(amount) < 1e15
                           ? fmt::format("{:.0f}", rounded)
                           : fmt::format("{:.6g}", amount);
  if (digits.find('e') != std::string::npos) return digits;
  const std::size_t first = digits.starts_with('-') ? 1 : 0;
  std::size_t at = std::min(digits.find('.'), digits.size());
  if (at - first < 5) return digits;
  while (at > first + 3) digits.insert(at -= 3, ",");
  return digits;
}

/// Codes of currencies have three letters; they are written in capitals.
std::string unit_name(std::string_view unit) {
  if (unit == "year") return "years";
  if (unit == "mw") return "Mw";
  std::string name(unit);
  if (name.size() != 3) return name;
  std::transform(name.begin(), name.end(), name.begin(), [](char c) {
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  });
  return name;
}

std::string quantity_text(const Quantity& quantity) {
  const bool range = quantity.bound == Bound::range;
  const double amount =
      quantity.bound == Bound::at_most && quantity.written == 0
          ? quantity.high
          : quantity.written;
  const UnitWords unit = words_of(quantity.unit, amount);
  std::string text = figure_text(amount / unit.factor);
  if (range) text += " to " + figure_text(quantity.high / unit.factor);
  if (!unit.words.empty()) {
    text += ' ';
    text += unit.words == quantity.unit ? unit_name(unit.words)
                                        : std::string(unit.words);
    if (text.starts_with("1 ") && text.ends_with('s') && text.size() > 5) {
      text.pop_back();  // "1 day"
    }
  }
  switch (quantity.bound) {
    case Bound::about:
      return "about " + text;
    case Bound::at_least:
      return "at least " + text;
    case Bound::at_most:
      return "at most " + text;
    case Bound::exact:
    case Bound::range:
      break;
  }
  return text;
}

/// The begin of a time as far as its grain tells: "2031", "2031-03".
std::string begin_text(const TimeInterval& time) {
  const std::string minute = minute_text(time.begin);
  if (minute.empty()) return {};
  switch (time.grain) {
    case Grain::year:
      return minute.substr(0, 4);
    case Grain::month:
      return minute.substr(0, 7);
    case Grain::minute:
      return minute.substr(0, 10) + ' ' + minute.substr(11);
    default:
      return minute.substr(0, 10);
  }
}

std::string time_text(const TimeInterval& time) {
  if (!time.resolved || time.end <= time.begin) return {};
  std::string text = begin_text(time);
  const bool named = time.grain == Grain::year || time.grain == Grain::month;
  const std::string last = minute_text(time.end - 1).substr(0, 10);
  if (text.empty() || last.empty()) return {};
  if (!named && time.end - time.begin > kDayMinutes) text += " to " + last;
  if (time.grain == Grain::part_of_day) {
    text = fmt::format("{} {} to {}", text, minute_text(time.begin).substr(11),
                       minute_text(time.end).substr(11));
  }
  return time.approximate ? "about " + text : text;
}

std::string set_text(const EntitySet& set) {
  std::string text;
  for (std::size_t i = 0; i < set.members.size(); ++i) {
    if (i > 0) text += i + 1 == set.members.size() ? " and " : ", ";
    text += set.members[i].name;
  }
  return text;
}

std::string plain_text(const Value& value) {
  if (const auto* quantity = std::get_if<Quantity>(&value)) {
    return quantity_text(*quantity);
  }
  if (const auto* time = std::get_if<TimeInterval>(&value)) {
    return time_text(*time);
  }
  if (const auto* entity = std::get_if<Entity>(&value)) return entity->name;
  if (const auto* set = std::get_if<EntitySet>(&value)) return set_text(*set);
  return {};
}

}  // namespace

std::string understood_text(const Value& value, std::string_view written) {
  std::string text = plain_text(value);
  return text == written ? std::string() : text;
}

}  // namespace crosscheck
