#include "graph/rules/act_time_rule.h"

#include <algorithm>
#include <cstdlib>
#include <string>

#include "graph/rules/act_facts.h"
#include "graph/rules/act_words.h"

namespace crosscheck {
namespace {

constexpr std::int64_t kDay = 24 * 60;  // minutes
constexpr std::int64_t kHour = 60;
constexpr std::int64_t kYear = 366 * kDay;
constexpr std::int64_t kFarApart = 20;  // days

bool is_comparable(const TimeInterval& t) {
  if (t.approximate) return false;
  switch (t.grain) {
    case Grain::minute:
    case Grain::part_of_day:
    case Grain::day:
    case Grain::month:
    case Grain::year:
      return true;
    default:
      return false;
  }
}

/// The number of the day that an interval begins on.
std::int64_t day_of(const TimeInterval& t) {
  return (t.begin - ((t.begin % kDay) + kDay) % kDay) / kDay;
}

bool is_within_day(const TimeInterval& t) {
  return t.grain == Grain::minute || t.grain == Grain::part_of_day;
}

/// Whether it is a time of a day that the words do not name: the day is then
/// that of the news.
bool is_bare_clock(const TimeInterval& t) {
  return is_within_day(t) && t.weekday < 0;
}

bool exclude_resolved(const TimeInterval& a, const TimeInterval& b,
                      std::int64_t most_days) {
  if (day_of(a) == day_of(b)) {
    return a.grain == Grain::minute && b.grain == Grain::minute &&
           std::abs(a.begin - b.begin) > kHour;
  }
  if (is_bare_clock(a) || is_bare_clock(b)) return false;
  if (a.day > 0 && a.day == b.day && a.month == b.month) return false;
  return std::max(a.begin, b.begin) - std::min(a.end, b.end) <=
         most_days * kDay;
}

bool exclude(const TimeInterval& a, const TimeInterval& b,
             std::int64_t most_days) {
  if (!is_comparable(a) || !is_comparable(b) || times_meet(a, b)) return false;
  // "On Saturday" of two weeks: mostly one day, told from two.
  if (a.weekday >= 0 && a.weekday == b.weekday) return false;
  return !a.resolved || !b.resolved || exclude_resolved(a, b, most_days);
}

/// The one time of a day, month or year that is told; nullptr for none or
/// several.
const TimeInterval* told_time(const Predication& p) {
  const TimeInterval* found = nullptr;
  for (const TimeInterval& time : p.times) {
    if (!is_comparable(time)) continue;
    if (found != nullptr) return nullptr;
    found = &time;
  }
  return found;
}

/// Whether `late` is told of a time when the other was already spoken of.
bool comes_too_late(const Predication& late, const Predication& known) {
  const TimeInterval* told = told_time(late);
  if (told == nullptr || !known.times.empty() || !known.known_by) return false;
  const TimeInterval& time = *told;
  const TimeInterval& said = *known.known_by;
  return is_comparable(time) && is_comparable(said) && time.resolved &&
         said.resolved && !is_bare_clock(time) && !is_bare_clock(said) &&
         time.begin >= said.end && time.begin - said.end <= kYear;
}

Verdict compare_with_saying(const Predication& late, const Predication& known) {
  return {Relation::conflict, 0.6F,
          "it is told of " + time_words(*told_time(late)) +
              ", and as known by " + time_words(*known.known_by) +
              speaker_words(known)};
}

}  // namespace

Verdict compare_act_times(const Predication& a, const Predication& b,
                          float probability) {
  const bool late_a = comes_too_late(a, b);
  const bool late_b = comes_too_late(b, a);
  const TimeInterval* x = told_time(a);
  const TimeInterval* y = told_time(b);
  const bool both = x != nullptr && y != nullptr;
  if ((!both && !late_a && !late_b) || !is_told_as_so(a) || !is_told_as_so(b)) {
    return {};
  }
  if (!is_one_single_act(a, b, probability)) return {};
  if (told_polarity(a) == Polarity::negative ||
      told_polarity(b) == Polarity::negative) {
    return {};
  }
  if (late_a) return compare_with_saying(a, b);
  if (late_b) return compare_with_saying(b, a);
  if (!exclude(*x, *y, kFarApart)) return {};
  return {
      Relation::conflict, 0.7F,
      time_words(*x) + " and " + time_words(*y) + " are two times of one act"};
}

bool tell_two_times(const Predication& a, const Predication& b,
                    std::int64_t most_days) {
  const TimeInterval* x = told_time(a);
  const TimeInterval* y = told_time(b);
  return x != nullptr && y != nullptr && exclude(*x, *y, most_days);
}

bool tell_one_time(const Predication& p, const Predication& other) {
  return !p.times.empty() && !other.times.empty() && times_meet(p, other) &&
         may_be_one_act(p, other);
}

}  // namespace crosscheck
