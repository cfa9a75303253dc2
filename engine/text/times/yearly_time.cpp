#include "engine/text/times/yearly_time.h"

#include "engine/text/times/calendar.h"
#include "engine/text/times/holidays.h"

namespace crosscheck {
namespace {

using Direction = TimeSpec::Direction;

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

template <typename MakeInterval>
TimeInterval nearest_yearly(const TimeSpec& spec, const TimeContext& context,
                            MakeInterval make) {
  const int n = static_cast<int>(spec.number);
  if (spec.year > 0) return make(spec.year, n);
  if (!context.today) return unresolved_time(spec);
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

template <typename MakeInterval>
TimeInterval business_period(const TimeSpec& spec, const TimeContext& context,
                             MakeInterval make) {
  const int n = static_cast<int>(spec.number);
  if (spec.year > 0) return make(spec.year - spec.years_back, n);
  if (!context.today) return unresolved_time(spec);
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

TimeInterval holiday_interval(int year, int holiday) {
  return day_interval(holiday_day(holiday, year));
}

}  // namespace

TimeInterval resolve_season(const TimeSpec& spec, const TimeContext& context) {
  return nearest_yearly(spec, context, season_interval);
}

TimeInterval resolve_holiday(const TimeSpec& spec, const TimeContext& context) {
  return nearest_yearly(spec, context, holiday_interval);
}

TimeInterval resolve_quarter(const TimeSpec& spec, const TimeContext& context) {
  return business_period(spec, context, quarter_interval);
}

TimeInterval resolve_half(const TimeSpec& spec, const TimeContext& context) {
  return business_period(spec, context, half_interval);
}

TimeInterval years_before(const TimeInterval& when, int years) {
  TimeInterval out = when;
  const std::int32_t first = add_months(first_day(when), -12 * years);
  const std::int32_t after = add_months(last_day(when) + 1, -12 * years);
  out.begin = first * kMinutesPerDay;
  out.end = after * kMinutesPerDay;
  return out;
}

TimeInterval resolve_period(const TimeSpec& spec, const TimeContext& context) {
  std::optional<TimeInterval> period = context.period;
  if (!period && spec.unit == TimeUnit::quarter && context.today) {
    const std::int32_t before = add_months(*context.today, -3);
    const CivilDate date = civil_date(before);
    period = quarter_interval(date.year, (date.month + 2) / 3);
  }
  if (!period) return unresolved_time(spec);
  int back = spec.years_back;
  if (spec.year > 0) back = civil_date(first_day(*period)).year - spec.year;
  return years_before(*period, back);
}

}  // namespace crosscheck
