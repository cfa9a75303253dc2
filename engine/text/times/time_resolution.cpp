#include "engine/text/times/time_resolution.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "engine/text/times/calendar.h"
#include "engine/text/times/holidays.h"

namespace crosscheck {
namespace {

using Form = TimeSpec::Form;
using Direction = TimeSpec::Direction;

/// A date without a year is taken for past or future by the verb only this far
/// off: beyond it a writer would have given the year.
constexpr std::int32_t kLongestYearless = 300;

TimeInterval unresolved(const TimeSpec& spec) {
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

TimeInterval days_of_month(const TimeSpec& spec, int year) {
  if (!is_date(year, spec.month, spec.day)) return unresolved(spec);
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
  // A writer would say "last November" of one nearly a year ago.
  constexpr int kFar = 10;
  const int back = (now.year - past) * 12 + now.month - spec.month;
  return back >= kFar ? future : past;
}

TimeInterval resolve_date(const TimeSpec& spec, const TimeContext& context) {
  int year = spec.year;
  if (year == 0 && !context.today) return unresolved(spec);
  if (spec.month == 0) return year_interval(year);
  if (spec.day == 0) {
    if (year == 0) year = year_of_month(spec, context, *context.today);
    return month_interval(year, spec.month);
  }
  if (year == 0) year = year_of_day(spec, context, *context.today);
  return days_of_month(spec, year);
}

TimeInterval resolve_weekday(const TimeSpec& spec, const TimeContext& context) {
  if (!context.today) return unresolved(spec);
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

TimeInterval century_interval(int year) {
  TimeInterval when = year_interval(year > 0 ? year : 1);
  when.end = year_interval(year + 99).end;
  when.grain = Grain::decade;
  return when;
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

/// The same days `years` earlier; grain and looseness stay.
TimeInterval years_before(const TimeInterval& when, int years) {
  TimeInterval out = when;
  const std::int32_t first = add_months(first_day(when), -12 * years);
  const std::int32_t after = add_months(last_day(when) + 1, -12 * years);
  out.begin = first * kMinutesPerDay;
  out.end = after * kMinutesPerDay;
  return out;
}

TimeInterval resolve_shift(const TimeSpec& spec, const TimeContext& context) {
  // A quarter is compared with the same one "a year earlier".
  if (context.period && spec.unit == TimeUnit::year && spec.number == -1) {
    return years_before(*context.period, 1);
  }
  std::int32_t base = 0;
  if (spec.base == TimeSpec::Base::publication) {
    if (!context.today) return unresolved(spec);
    base = *context.today;
  } else if (context.anchor && context.anchor->resolved) {
    base = spec.number < 0 ? first_day(*context.anchor)
                           : last_day(*context.anchor);
  } else {
    return unresolved(spec);
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
  if (!context.today) return unresolved(spec);
  const std::int32_t today = *context.today;
  std::int32_t saturday = weekday_on_or_before(today, 6);
  if (spec.number > 0 || (spec.number == 0 && context.tense == Tense::future &&
                          weekday_of(today) != 0)) {
    saturday = weekday_on_or_after(today, 6);
  }
  if (spec.number < 0 && today - saturday < 2) saturday -= 7;
  return days_interval(saturday, saturday + 1, Grain::day);
}

/// The first month of a season's three; winter belongs to the year before.
TimeInterval season_interval(int year, int season) {
  const int month = season == 0 ? 12 : season * 3;
  const std::int32_t first =
      day_number(season == 0 ? year - 1 : year, month, 1);
  TimeInterval when =
      days_interval(first, add_months(first, 3) - 1, Grain::quarter);
  when.approximate = true;
  return when;
}

/// Season or holiday without a year: the last that has begun, or by words.
template <typename MakeInterval>
TimeInterval nearest_yearly(const TimeSpec& spec, const TimeContext& context,
                            MakeInterval make) {
  const int n = static_cast<int>(spec.number);
  if (spec.year > 0) return make(spec.year, n);
  if (!context.today) return unresolved(spec);
  const int year = civil_date(*context.today).year;
  const std::int64_t now = *context.today * kMinutesPerDay;
  const bool ahead =
      spec.direction == Direction::next ||
      (spec.direction == Direction::by_tense && context.tense == Tense::future);
  TimeInterval best = make(year, n);
  if (spec.direction == Direction::same) return best;
  if (ahead) {
    return best.begin > now ? best : make(year + 1, n);
  }
  for (int y = year + 1; y >= year - 1; --y) {
    best = make(y, n);
    const bool over =
        spec.direction == Direction::last ? best.end <= now : best.begin <= now;
    if (over) return best;
  }
  return best;
}

/// Quarter or half without a year: the one under way or the last that ended,
/// unless a future stands by one that ended long ago: results of a quarter are
/// "expected" when it is over.
template <typename MakeInterval>
TimeInterval business_period(const TimeSpec& spec, const TimeContext& context,
                             MakeInterval make) {
  const int n = static_cast<int>(spec.number);
  if (spec.year > 0) return make(spec.year - spec.years_back, n);
  if (!context.today) return unresolved(spec);
  int year = civil_date(*context.today).year;
  if (spec.relative_year) {
    return make(year + spec.year_offset - spec.years_back, n);
  }
  const std::int64_t now = *context.today * kMinutesPerDay;
  if (make(year, n).begin > now) --year;
  constexpr std::int64_t kLongAgo = 120 * kMinutesPerDay;
  if (context.tense == Tense::future && make(year, n).end + kLongAgo < now) {
    ++year;
  }
  return make(year - spec.years_back, n);
}

/// "the quarter": the one last spoken of, else the last that ended.
TimeInterval resolve_period(const TimeSpec& spec, const TimeContext& context) {
  std::optional<TimeInterval> period = context.period;
  if (!period && spec.unit == TimeUnit::quarter && context.today) {
    const std::int32_t before = add_months(*context.today, -3);
    const CivilDate date = civil_date(before);
    period = quarter_interval(date.year, (date.month + 2) / 3);
  }
  if (!period) return unresolved(spec);
  int back = spec.years_back;
  if (spec.year > 0) back = civil_date(first_day(*period)).year - spec.year;
  return years_before(*period, back);
}

TimeInterval half_interval(int year, int half) {
  TimeInterval when = quarter_interval(year, half * 2 - 1);
  when.end = quarter_interval(year, half * 2).end;
  return when;
}

TimeInterval holiday_interval(int year, int holiday) {
  return day_interval(holiday_day(holiday, year));
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
      return nearest_yearly(spec, context, holiday_interval);
    case Form::half:
      return business_period(spec, context, half_interval);
    case Form::quarter:
      return business_period(spec, context, quarter_interval);
    case Form::period:
      return resolve_period(spec, context);
    case Form::century:
      return century_interval(spec.year);
    case Form::season:
      return nearest_yearly(spec, context, season_interval);
    case Form::decade:
      return decade_interval(spec.year);
    case Form::day:
      if (!context.today) return unresolved(spec);
      return day_interval(*context.today + static_cast<int>(spec.number));
    case Form::unit:
      if (!context.today) return unresolved(spec);
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
  if (!context.today) return unresolved(spec);
  return day_interval(*context.today);
}

}  // namespace

TimeInterval resolve_time(const TimeSpec& spec, const TimeContext& context) {
  TimeInterval when = resolve_form(spec, context);
  if (spec.weekday >= 0) when.weekday = static_cast<std::int8_t>(spec.weekday);
  when.approximate = when.approximate || spec.approximate;
  if (when.resolved) narrow(when, spec.part);
  return when;
}

}  // namespace crosscheck
