#include "graph/rules/time_rule.h"

#include <algorithm>

#include "graph/rules/wording.h"

namespace crosscheck {
namespace {

constexpr std::int64_t kDay = 24 * 60;  // minutes
constexpr std::int64_t kFarApart = 20 * kDay;

bool day_or_finer(const TimeInterval& t) {
  return t.grain == Grain::day || t.grain == Grain::part_of_day ||
         t.grain == Grain::minute;
}

bool is_plan(const Statement& s) { return s.modality != Modality::asserted; }

Verdict compare_unresolved(const Statement& a, const Statement& b) {
  const auto& x = std::get<TimeInterval>(a.value);
  const auto& y = std::get<TimeInterval>(b.value);
  const bool date =
      x.month > 0 && x.day > 0 && x.month == y.month && x.day == y.day;
  const bool weekday = x.weekday >= 0 && x.weekday == y.weekday;
  if (date || weekday) {
    return {Relation::agree, 0.7F,
            both_values(
                a, b, date ? "name one day of the year" : "name one weekday")};
  }
  return {};
}

/// Midnight of the day an interval begins on.
std::int64_t day_of(const TimeInterval& t) {
  const std::int64_t day = t.begin / kDay;
  return (t.begin < 0 && t.begin % kDay != 0 ? day - 1 : day) * kDay;
}

Verdict compare_resolved(const Statement& a, const Statement& b) {
  const auto& x = std::get<TimeInterval>(a.value);
  const auto& y = std::get<TimeInterval>(b.value);
  const bool meet = x.begin < y.end && y.begin < x.end;
  if (meet) {
    const bool fine = day_or_finer(x) && day_or_finer(y);
    const bool wide = std::max(x.end - x.begin, y.end - y.begin) > 31 * kDay;
    if (wide && x.grain != y.grain) {
      return {Relation::compatible, 0.4F,
              both_values(a, b, "meet in a wide span")};
    }
    return {Relation::agree, fine ? 1.0F : 0.7F,
            both_values(a, b, fine ? "are one day" : "fit each other")};
  }
  if (x.approximate || y.approximate) return {};
  if (!day_or_finer(x) || !day_or_finer(y)) return {};
  const std::int64_t gap = std::max(x.begin, y.begin) - std::min(x.end, y.end);
  if (gap > kFarApart) return {};
  if (day_of(x) == day_of(y)) {
    const bool clocks = x.grain == Grain::minute && y.grain == Grain::minute;
    // Zones are rarely said: an hour more or less is no contradiction.
    if (!clocks || gap < 60) return {};
    return {Relation::conflict, 0.5F,
            both_values(a, b, "are two times of one day")};
  }
  if (is_plan(a) != is_plan(b)) return {};
  return {Relation::conflict, 0.8F,
          both_values(a, b, "are two different days")};
}

}  // namespace

Verdict compare_times(const Statement& a, const Statement& b) {
  if (!std::holds_alternative<TimeInterval>(a.value) ||
      !std::holds_alternative<TimeInterval>(b.value)) {
    return {};
  }
  const auto& x = std::get<TimeInterval>(a.value);
  const auto& y = std::get<TimeInterval>(b.value);
  if (!x.resolved || !y.resolved) return compare_unresolved(a, b);
  return compare_resolved(a, b);
}

}  // namespace crosscheck
