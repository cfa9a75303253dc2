#include "graph/rules/quantity_rule.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "graph/figure_likeness.h"
#include "graph/rules/wording.h"

namespace crosscheck {
namespace {

/// Half a unit of the last digit, but no more than a quarter: "$1 million" is
/// not half as much.
double tolerance_of(const Quantity& q) {
  constexpr double kMost = 0.25;
  return std::min(q.tolerance, kMost * std::abs(q.written));
}

/// The interval of what a figure may mean, its rounding included.
std::pair<double, double> reach(const Quantity& q) {
  return {q.low - tolerance_of(q), q.high + tolerance_of(q)};
}

bool open_or_loose(const Quantity& q) {
  return q.bound == Bound::at_least || q.bound == Bound::at_most;
}

/// "dozens", "a few": too little is said to be contradicted.
bool is_vague(const Quantity& q) {
  constexpr double kWide = 1.5;
  const bool between = q.bound == Bound::about || q.bound == Bound::range;
  return between && q.high > kWide * q.low;
}

/// "up to 40" and "as many as 60" are two limits of one thing.
bool are_two_limits(const Quantity& a, const Quantity& b) {
  if (a.bound != Bound::at_most || b.bound != Bound::at_most) return false;
  const double slack = 1e-9 * std::abs(a.written);
  const double apart = std::abs(a.written - b.written);
  return apart > slack && apart >= tolerance_of(a) + tolerance_of(b) - slack;
}

bool meet(const Quantity& a, const Quantity& b) {
  const auto [al, ah] = reach(a);
  const auto [bl, bh] = reach(b);
  // Of printed decimals read as doubles. Intervals of rounding that only touch
  // do not meet: 1.5 and 1.6 are two figures.
  const bool rounded = tolerance_of(a) > 0 && tolerance_of(b) > 0;
  const double slack = (rounded ? -1e-9 : 1e-9) *
                       std::max(std::abs(a.written), std::abs(b.written));
  return al <= bh + slack && bl <= ah + slack;
}

bool same_figure(const Quantity& a, const Quantity& b) {
  const double scale =
      std::max({std::abs(a.written), std::abs(b.written), 1.0});
  return std::abs(a.written - b.written) <=
         std::max({1e-9 * scale, tolerance_of(a), tolerance_of(b)});
}

Verdict compare_intervals(const Statement& a, const Statement& b) {
  const auto& x = std::get<Quantity>(a.value);
  const auto& y = std::get<Quantity>(b.value);
  if (x.unit != y.unit) return {};
  if (!meet(x, y) || are_two_limits(x, y)) {
    if (is_vague(x) || is_vague(y)) return {};
    // A figure that differs only by one word of approximation is a weak sign.
    const bool loose = x.bound == Bound::about || y.bound == Bound::about;
    return {Relation::conflict, loose ? 0.7F : 0.9F,
            both_values(a, b, "cannot both be the figure")};
  }
  // "several times" says little of "seven times".
  if (is_vague(x) != is_vague(y)) {
    return {Relation::compatible, 0.5F,
            both_values(a, b, "meet only through a loose word")};
  }
  if (same_figure(x, y)) {
    const bool open = open_or_loose(x) || open_or_loose(y);
    return {Relation::agree, open ? 0.8F : 1.0F,
            both_values(a, b, "give the same figure")};
  }
  if (open_or_loose(x) || open_or_loose(y)) {
    return {Relation::compatible, 0.5F,
            both_values(a, b, "meet only through an open bound")};
  }
  return {Relation::agree, 0.7F,
          both_values(a, b, "meet within their rounding")};
}

bool comparable(const Statement& a, const Statement& b) {
  return a.modality == Modality::asserted && b.modality == Modality::asserted &&
         std::holds_alternative<Quantity>(a.value) &&
         std::holds_alternative<Quantity>(b.value);
}

bool grows_with_time(std::string_view slot) {
  return slot == "killed" || slot == "injured" || slot == "missing" ||
         slot == "arrested" || slot == "displaced" || slot == "rescued" ||
         slot == "hospitalised" || slot == "evacuated" || slot == "trapped";
}

/// Those who are missing are found, and the homeless go home.
bool also_falls(std::string_view slot) {
  return slot == "missing" || slot == "displaced" || slot == "trapped";
}

/// The statement of the later day when time can have led to its figure from
/// the other: a higher one, or any where the count also falls.
const Statement* later_report(const Statement& a, const Statement& b) {
  if (!a.as_of || !b.as_of || a.as_of->begin == b.as_of->begin) return nullptr;
  const Statement& late = a.as_of->begin > b.as_of->begin ? a : b;
  const Statement& early = &late == &a ? b : a;
  const bool higher = std::get<Quantity>(late.value).written >
                      std::get<Quantity>(early.value).written;
  return higher || also_falls(late.slot) ? &late : nullptr;
}

/// Whether growth alone can explain two counts: one person, or a multiple, of
/// which nothing says that it is the later one.
bool may_have_grown(const Statement& a, const Statement& b) {
  if (later_report(a, b) != nullptr) return false;
  constexpr double kTimes = 3.5;
  const double x = std::get<Quantity>(a.value).written;
  const double y = std::get<Quantity>(b.value).written;
  if (std::min(x, y) == 0) return false;  // that none were is denied
  return std::min(x, y) < 2 || std::max(x, y) > kTimes * std::min(x, y);
}

}  // namespace

Verdict compare_counts(const Statement& a, const Statement& b) {
  if (!comparable(a, b)) return {};
  Verdict verdict = compare_intervals(a, b);
  if (verdict.relation == Relation::conflict && grows_with_time(a.slot)) {
    if (may_have_grown(a, b)) return {};
    if (const Statement* late = later_report(a, b)) {
      return {
          Relation::update, 0.8F,
          "\"" + late->value_text + "\" is the later report of a count " +
              "that changes: " + both_values(a, b, "are of different days")};
    }
  }
  return verdict;
}

namespace {

/// Whether a birthday or some years can lie between two ages.
bool may_have_aged(const Statement& a, const Statement& b) {
  const double years = std::abs(std::get<Quantity>(a.value).written -
                                std::get<Quantity>(b.value).written);
  constexpr double kUndated = 3;
  if (!a.as_of || !b.as_of) return years <= kUndated;
  constexpr double kDay = 24 * 60;  // minutes
  constexpr double kWeek = 7;
  constexpr double kYear = 365.25;
  const double days = std::abs(static_cast<double>(a.as_of->begin) -
                               static_cast<double>(b.as_of->begin)) /
                      kDay;
  return days > kWeek && years <= std::ceil(days / kYear);
}

}  // namespace

Verdict compare_measures(const Statement& a, const Statement& b) {
  if (!std::holds_alternative<Quantity>(a.value) ||
      !std::holds_alternative<Quantity>(b.value)) {
    return {};
  }
  // A length that is expected says nothing against one that was measured.
  if (a.modality != b.modality) return {};
  Verdict verdict = compare_intervals(a, b);
  if (verdict.relation == Relation::conflict && a.slot == "age" &&
      may_have_aged(a, b)) {
    return {};
  }
  // "12 km west of the town", "12 km east of the town"
  if (verdict.relation == Relation::agree && are_opposite_sides(a, b)) {
    return {Relation::conflict, 0.8F,
            "\"" + a.figure.scope + "\" and \"" + b.figure.scope +
                "\" are opposite sides at one distance"};
  }
  return verdict;
}

std::string_view measure_name(std::string_view slot, std::string_view rule) {
  for (const std::string_view name : std::initializer_list<std::string_view>{
           "age", "population", "distance", "depth", "duration"}) {
    if (slot.substr(0, slot.find(' ')) == name) return name;
  }
  return rule;
}

}  // namespace crosscheck
