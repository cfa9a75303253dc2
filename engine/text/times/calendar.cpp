#include "engine/text/times/calendar.h"

#include <algorithm>
#include <chrono>

namespace crosscheck {
namespace {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month_day;

year_month_day calendar_day(int year, int month, int day) {
  return std::chrono::year(year) /
         std::chrono::month(static_cast<unsigned>(month)) /
         std::chrono::day(static_cast<unsigned>(day));
}

std::int64_t floor_days(std::int64_t minutes) {
  std::int64_t day = minutes / kMinutesPerDay;
  return minutes % kMinutesPerDay < 0 ? day - 1 : day;
}

/// Months first .. last of a year; a last month past 12 runs into the next.
TimeInterval months_interval(int year, int month, int count, Grain grain) {
  const std::int32_t first = day_number(year, month, 1);
  return days_interval(first, add_months(first, count) - 1, grain);
}

}  // namespace

bool is_date(int year, int month, int day) {
  if (year < 1 || year > 9999 || month < 1 || day < 1) return false;
  return calendar_day(year, month, day).ok();
}

std::int32_t day_number(int year, int month, int day) {
  return static_cast<std::int32_t>(
      sys_days(calendar_day(year, month, day)).time_since_epoch().count());
}

CivilDate civil_date(std::int32_t day) {
  const year_month_day date{sys_days(days(day))};
  return {static_cast<int>(date.year()),
          static_cast<int>(static_cast<unsigned>(date.month())),
          static_cast<int>(static_cast<unsigned>(date.day()))};
}

int weekday_of(std::int32_t day) {
  return static_cast<int>(
      std::chrono::weekday(sys_days(days(day))).c_encoding());
}

std::int32_t weekday_on_or_before(std::int32_t day, int weekday) {
  return day - (weekday_of(day) - weekday + 7) % 7;
}

std::int32_t weekday_on_or_after(std::int32_t day, int weekday) {
  return day + (weekday - weekday_of(day) + 7) % 7;
}

std::int32_t add_months(std::int32_t day, int months) {
  const CivilDate date = civil_date(day);
  const int index = date.year * 12 + date.month - 1 + months;
  const int year = std::clamp(index / 12, 1, 9999);
  const int month = index < 0 ? 1 : index % 12 + 1;
  int in_month = date.day;
  while (!is_date(year, month, in_month)) --in_month;
  return day_number(year, month, in_month);
}

TimeInterval days_interval(std::int32_t first, std::int32_t last, Grain grain) {
  TimeInterval when;
  when.begin = first * kMinutesPerDay;
  when.end = (static_cast<std::int64_t>(last) + 1) * kMinutesPerDay;
  when.grain = grain;
  return when;
}

TimeInterval day_interval(std::int32_t day) {
  TimeInterval when = days_interval(day, day, Grain::day);
  const CivilDate date = civil_date(day);
  when.month = static_cast<std::int8_t>(date.month);
  when.day = static_cast<std::int8_t>(date.day);
  return when;
}

TimeInterval week_interval(std::int32_t day) {
  const std::int32_t monday = weekday_on_or_before(day, 1);
  return days_interval(monday, monday + 6, Grain::week);
}

TimeInterval month_interval(int year, int month) {
  TimeInterval when = months_interval(year, month, 1, Grain::month);
  when.month = static_cast<std::int8_t>(month);
  return when;
}

TimeInterval quarter_interval(int year, int quarter) {
  return months_interval(year, quarter * 3 - 2, 3, Grain::quarter);
}

TimeInterval year_interval(int year) {
  return months_interval(year, 1, 12, Grain::year);
}

TimeInterval decade_interval(int year) {
  return months_interval(year, 1, 120, Grain::decade);
}

TimeInterval half_interval(int year, int half) {
  TimeInterval when = quarter_interval(year, half * 2 - 1);
  when.end = quarter_interval(year, half * 2).end;
  return when;
}

TimeInterval century_interval(int year) {
  TimeInterval when = year_interval(year > 0 ? year : 1);
  when.end = year_interval(year + 99).end;
  when.grain = Grain::decade;
  return when;
}

std::int32_t first_day(const TimeInterval& when) {
  return static_cast<std::int32_t>(floor_days(when.begin));
}

std::int32_t last_day(const TimeInterval& when) {
  return static_cast<std::int32_t>(floor_days(when.end - 1));
}

}  // namespace crosscheck
