#include <fmt/format.h>

#include "engine/ingest/published_day.h"
#include "engine/text/times/calendar.h"
#include "engine/text/times/time_expression.h"

namespace crosscheck {
namespace {

constexpr const char* kWeekdayNames[] = {"Sunday",    "Monday",   "Tuesday",
                                         "Wednesday", "Thursday", "Friday",
                                         "Saturday"};
constexpr const char* kMonthNames[] = {
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};

std::string day_text(std::int32_t day) {
  const CivilDate date = civil_date(day);
  return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

std::string clock_text(std::int64_t minute_of_day) {
  return fmt::format("{:02}:{:02}", minute_of_day / 60, minute_of_day % 60);
}

std::string unresolved_text(const TimeInterval& when) {
  if (when.month >= 1 && when.month <= 12) {
    const char* month = kMonthNames[when.month - 1];
    return when.day > 0 ? fmt::format("{} {}", month, int{when.day}) : month;
  }
  if (when.weekday >= 0 && when.weekday < 7) {
    return kWeekdayNames[when.weekday];
  }
  return "unknown";
}

/// "2025-02-17/2025-02-23": first and last day.
std::string span_text(const TimeInterval& when) {
  const std::string first = day_text(first_day(when));
  const std::string last = day_text(last_day(when));
  return first == last ? first : first + "/" + last;
}

bool same(const TimeInterval& a, const TimeInterval& b) {
  return a.begin == b.begin && a.end == b.end;
}

std::string resolved_text(const TimeInterval& when) {
  const std::int32_t first = first_day(when);
  const CivilDate date = civil_date(first);
  const std::int64_t minute = when.begin - first * kMinutesPerDay;
  const std::int64_t end = when.end - first * kMinutesPerDay;
  const int quarter = (date.month + 2) / 3;
  switch (when.grain) {
    case Grain::minute:
      return day_text(first) + " " + clock_text(minute);
    case Grain::part_of_day:
      return fmt::format("{} {}-{}", day_text(first), clock_text(minute),
                         clock_text((end - 1) % kMinutesPerDay + 1));
    case Grain::month:
      if (!same(when, month_interval(date.year, date.month))) break;
      return fmt::format("{:04}-{:02}", date.year, date.month);
    case Grain::quarter:
      if (!same(when, quarter_interval(date.year, quarter))) break;
      return fmt::format("{:04}-Q{}", date.year, quarter);
    case Grain::year:
      if (!same(when, year_interval(date.year))) break;
      return fmt::format("{:04}", date.year);
    case Grain::decade:
      if (!same(when, decade_interval(date.year))) break;
      return fmt::format("{:04}s", date.year);
    default:
      break;
  }
  return span_text(when);
}

}  // namespace

std::string canonical_text(const TimeInterval& when) {
  const std::string text =
      when.resolved ? resolved_text(when) : unresolved_text(when);
  return when.approximate ? "about " + text : text;
}

std::optional<std::int32_t> parse_published_day(std::string_view written) {
  return written_day(written);
}

}  // namespace crosscheck
