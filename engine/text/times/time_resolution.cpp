#include "engine/text/times/time_resolution.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "engine/text/times/calendar.h"
#include "engine/text/times/yearly_time.h"

namespace crosscheck {
namespace {

using Form = TimeSpec::Form;
using Direction = TimeSpec::Direction;

/// A date without a year is taken for past or future by the verb only this far
/// off: beyond it a writer would have given the year.
constexpr std::int32_t kLongestYearless = 300;

TimeInterval days_of_month(const TimeSpec& spec, int year) {
  if (!is_date(year, spec.month, spec.day)) return unresolved_time(spec);
  const std::int32_t first = day_number(year, spec.month, spec.day);
  TimeInterval when = day_interval(first);
  if (spec.unit == TimeUnit::week) return week_interval(first);
  if (spec.last_day > spec.day && is_date(year, spec.month, spec.last_day)) {
    when.end += (spec.last_day - spec.day) * kMinutesPerDay;
  }
  return when;
}

/// The year of "February 18" seen from `today`.
int year_of_day(const TimeSpec& spec, const TimeContext& context,
                std::int32_t today) {
  const int this_year = civil_date(today).year;
  int past = this_year, future = this_year;
  const auto day_in = [&spec](int year) {
    return day_number(year, spec.month, std::min(spec.day, 28));
  };
  const bool strict =
      spec.direction == Direction::last || spec.direction == Direction::next;
  if (day_in(past) > today || (strict && day_in(past) == today)) --past;
  if (day_in(future) < today || (strict && day_in(future) == today)) ++future;
  switch (spec.direction) {
    case Direction::last:
      return past;
    case Direction::next:
      return future;
    case Direction::same:
      return this_year;
    case Direction::by_tense:
      break;
  }
  const std::int32_t back = today - day_in(past);
  const std::int32_t ahead = day_in(future) - today;
  if (context.tense == Tense::future && ahead <= kLongestYearless) {
    return future;
  }
  if (context.tense == Tense::past && back <= kLongestYearless) return past;
  // News looks back more than ahead.
  return back <= 2 * ahead ? past : future;
}

/// The year of "February" alone.
int year_of_month(const TimeSpec& spec, const TimeContext& context,
                  std::int32_t today) {
  const CivilDate now = civil_date(today);
  const int past = spec.month <= now.month ? now.year : now.year - 1;
  const int future = spec.month >= now.month ? now.year : now.year + 1;
  switch (spec.direction) {
    case Direction::last:
      return spec.month < now.month ? now.year : now.year - 1;
    case Direction::next:
      return spec.month > now.month ? now.year : now.year + 1;
    case Direction::same:
      return now.year;
    case Direction::by_tense:
      break;
  }
  if (context.tense == Tense::future) return future;
  if (context.tense == Tense::past) return past;
  // A writer would say "last November" of one nearly a year ago.
  constexpr int kFar = 10;
  const int back = (now.year - past) * 12 + now.month - spec.month;
  return back >= kFar ? future : past;
}

TimeInterval resolve_date(const TimeSpec& spec, const TimeContext& context) {
  int year = spec.year;
  if (year == 0 && !context.today) return unresolved_time(spec);
  if (spec.relative_year) {
    year = civil_date(*context.today).year + spec.year_offset;
  }
  if (spec.month == 0) return year_interval(year);
  if (spec.day == 0) {
    if (year == 0) year = year_of_month(spec, context, *context.today);
    return month_interval(year, spec.month);
  }
  if (year == 0) year = year_of_day(spec, context, *context.today);
  return days_of_month(spec, year);
}

TimeInterval resolve_weekday(const TimeSpec& spec, const TimeContext& context) {
  if (!context.today) return unresolved_time(spec);
  std::int32_t today = *context.today;
  // "the previous Friday" lies before the day that was spoken of.
  if (spec.base == TimeSpec::Base::anchor && context.anchor) {
    today = first_day(*context.anchor);
  }
  std::int32_t day = weekday_on_or_before(today, spec.weekday);
  switch (spec.direction) {
    case Direction::last:
      day = weekday_on_or_before(today - 1, spec.weekday);
      break;
    case Direction::next:
      day = weekday_on_or_after(today + 1, spec.weekday);
      break;
    default:
      if (context.tense == Tense::future) {
        day = weekday_on_or_after(today, spec.weekday);
      }
  }
  return day_interval(day);
}

TimeInterval unit_interval(TimeUnit unit, std::int32_t day) {
  const CivilDate date = civil_date(day);
  switch (unit) {
    case TimeUnit::week:
      return week_interval(day);
    case TimeUnit::month:
      return month_interval(date.year, date.month);
    case TimeUnit::quarter:
      return quarter_interval(date.year, (date.month + 2) / 3);
    case TimeUnit::year:
      return year_interval(date.year);
    case TimeUnit::decade:
      return decade_interval(date.year / 10 * 10);
    case TimeUnit::century:
      return century_interval(date.year / 100 * 100);
    default:
      return day_interval(day);
  }
}

/// The day `number` units from `day`; far numbers stop at the calendar's end.
std::int32_t shifted(std::int32_t day, TimeUnit unit, double number) {
  const double most = unit == TimeUnit::day ? 2e5 : 5000;
  const double n = std::clamp(number, -most, most);
  const int whole = static_cast<int>(std::lround(n));
  switch (unit) {
    case TimeUnit::week:
      return day + static_cast<int>(std::lround(n * 7));
    case TimeUnit::month:
      return add_months(day, whole);
    case TimeUnit::quarter:
      return add_months(day, whole * 3);
    case TimeUnit::year:
      return add_months(day, static_cast<int>(std::lround(n * 12)));
    case TimeUnit::decade:
      return add_months(day, whole * 120);
    case TimeUnit::century:
      return add_months(day, whole * 1200);
    case TimeUnit::day:
      return day + whole;
    default:
      return day + static_cast<int>(std::lround(n * seconds_of(unit) / 86400));
  }
}

TimeInterval resolve_shift(const TimeSpec& spec, const TimeContext& context) {
  // A quarter is compared with the same one "a year earlier".
  if (context.period && spec.unit == TimeUnit::year && spec.number == -1) {
    return years_before(*context.period, 1);
  }
  std::int32_t base = 0;
  if (spec.base == TimeSpec::Base::publication) {
    if (!context.today) return unresolved_time(spec);
    base = *context.today;
  } else if (context.anchor && context.anchor->resolved) {
    base = spec.number < 0 ? first_day(*context.anchor)
                           : last_day(*context.anchor);
  } else {
    return unresolved_time(spec);
  }
  TimeInterval when =
      unit_interval(spec.unit, shifted(base, spec.unit, spec.number));
  if (spec.number != spec.number_high) {
    const TimeInterval far =
        unit_interval(spec.unit, shifted(base, spec.unit, spec.number_high));
    when.begin = std::min(when.begin, far.begin);
    when.end = std::max(when.end, far.end);
    when.month = when.day = 0;
  }
  // Weeks and longer steps are rounded in speech.
  when.approximate = spec.unit > TimeUnit::day && spec.number != 0 &&
                     std::abs(spec.number) != 1;
  return when;
}

TimeInterval resolve_weekend(const TimeSpec& spec, const TimeContext& context) {
  if (!context.today) return unresolved_time(spec);
  const std::int32_t today = *context.today;
  std::int32_t saturday = weekday_on_or_before(today, 6);
  if (spec.number > 0 || (spec.number == 0 && context.tense == Tense::future &&
                          weekday_of(today) != 0)) {
    saturday = weekday_on_or_after(today, 6);
  }
  if (spec.number < 0 && today - saturday < 2) saturday -= 7;
  return days_interval(saturday, saturday + 1, Grain::day);
}

/// Narrows a day to its part: "Sunday night", "10 a.m.".
void narrow(TimeInterval& when, const DayPart& part) {
  if (part.begin < 0) return;
  const std::int64_t midnight = when.begin;
  when.end = midnight + part.end;
  when.begin = midnight + part.begin;
  when.grain = part.exact ? Grain::minute : Grain::part_of_day;
}

TimeInterval resolve_form(const TimeSpec& spec, const TimeContext& context) {
  switch (spec.form) {
    case Form::date:
      return resolve_date(spec, context);
    case Form::weekday:
      return resolve_weekday(spec, context);
    case Form::holiday:
      return resolve_holiday(spec, context);
    case Form::half:
      return resolve_half(spec, context);
    case Form::quarter:
      return resolve_quarter(spec, context);
    case Form::period:
      return resolve_period(spec, context);
    case Form::century:
      return century_interval(spec.year);
    case Form::season:
      return resolve_season(spec, context);
    case Form::decade:
      return decade_interval(spec.year);
    case Form::day:
      if (!context.today) return unresolved_time(spec);
      return day_interval(*context.today + static_cast<int>(spec.number));
    case Form::unit:
      if (!context.today) return unresolved_time(spec);
      return unit_interval(spec.unit,
                           shifted(*context.today, spec.unit, spec.number));
    case Form::weekend:
      return resolve_weekend(spec, context);
    case Form::shift:
      return resolve_shift(spec, context);
    case Form::clock:
      break;
  }
  if (context.anchor && context.anchor->resolved &&
      context.anchor->end - context.anchor->begin <= 2 * kMinutesPerDay) {
    return day_interval(first_day(*context.anchor));
  }
  if (!context.today) return unresolved_time(spec);
  return day_interval(*context.today);
}

}  // namespace

TimeInterval unresolved_time(const TimeSpec& spec) {
  TimeInterval when;
  when.resolved = false;
  when.weekday = static_cast<std::int8_t>(spec.weekday);
  when.month = static_cast<std::int8_t>(spec.month);
  when.day = static_cast<std::int8_t>(spec.day);
  if (spec.weekday >= 0 || spec.day > 0)
    when.grain = Grain::day;
  else if (spec.month > 0)
    when.grain = Grain::month;
  return when;
}

TimeInterval resolve_time(const TimeSpec& spec, const TimeContext& context) {
  TimeInterval when = resolve_form(spec, context);
  if (spec.weekday >= 0) when.weekday = static_cast<std::int8_t>(spec.weekday);
  when.approximate = when.approximate || spec.approximate;
  if (when.resolved) narrow(when, spec.part);
  return when;
}

}  // namespace crosscheck
