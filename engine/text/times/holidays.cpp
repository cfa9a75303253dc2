#include "engine/text/times/holidays.h"

#include <iterator>
#include <string_view>

#include "engine/text/times/calendar.h"

namespace crosscheck {
namespace {

/// How a holiday falls: on a date; on the `day`-th `weekday` of a month (5: the
/// last); or `day` days from Easter Sunday.
struct Holiday {
  std::string_view words[3];
  bool bare = false;  ///< its words are nothing else
  enum class Rule : std::uint8_t { date, weekday, easter } rule;
  int month = 0;
  int day = 0;
  int weekday = 0;
};
using Rule = Holiday::Rule;

/// Longer names before those that begin them.
constexpr Holiday kHolidays[] = {
    {{"christmas", "eve", ""}, true, Rule::date, 12, 24, 0},
    {{"christmas", "day", ""}, true, Rule::date, 12, 25, 0},
    {{"christmas", "", ""}, false, Rule::date, 12, 25, 0},
    {{"boxing", "day", ""}, true, Rule::date, 12, 26, 0},
    {{"new", "year's", "eve"}, true, Rule::date, 12, 31, 0},
    {{"new", "year's", "day"}, true, Rule::date, 1, 1, 0},
    {{"valentine's", "day", ""}, true, Rule::date, 2, 14, 0},
    {{"april", "fools'", "day"}, true, Rule::date, 4, 1, 0},
    {{"may", "day", ""}, true, Rule::date, 5, 1, 0},
    {{"bastille", "day", ""}, true, Rule::date, 7, 14, 0},
    {{"halloween", "", ""}, false, Rule::date, 10, 31, 0},
    {{"veterans", "day", ""}, true, Rule::date, 11, 11, 0},
    {{"presidents", "day", ""}, true, Rule::weekday, 2, 3, 1},
    {{"memorial", "day", ""}, true, Rule::weekday, 5, 5, 1},
    {{"labor", "day", ""}, true, Rule::weekday, 9, 1, 1},
    {{"columbus", "day", ""}, true, Rule::weekday, 10, 2, 1},
    {{"thanksgiving", "day", ""}, true, Rule::weekday, 11, 4, 4},
    {{"thanksgiving", "", ""}, false, Rule::weekday, 11, 4, 4},
    {{"good", "friday", ""}, true, Rule::easter, 0, -2, 0},
    {{"palm", "sunday", ""}, true, Rule::easter, 0, -7, 0},
    {{"ash", "wednesday", ""}, true, Rule::easter, 0, -46, 0},
    {{"easter", "monday", ""}, true, Rule::easter, 0, 1, 0},
    {{"easter", "sunday", ""}, true, Rule::easter, 0, 0, 0},
    {{"easter", "", ""}, false, Rule::easter, 0, 0, 0},
};

/// One past the name; 0 if it is not there. "'s" stands as a piece of its own.
std::uint32_t name_end(const Pieces& p, std::uint32_t at, const Holiday& day) {
  for (std::string_view word : day.words) {
    if (word.empty()) break;
    const bool genitive = word.ends_with("'s");
    if (genitive) word.remove_suffix(2);
    if (!p[at].is(word) || !p[at].capital) return 0;
    ++at;
    if (!genitive) continue;
    if (!p[at].is("'s")) return 0;
    ++at;
  }
  return at;
}

bool time_leads(const Piece& before) {
  static const WordSet kLead{"on",   "before", "after",      "since", "by",
                             "at",   "until",  "last",       "this",  "next",
                             "over", "during", "for",        "every", "till",
                             "past", "around", "throughout", "to"};
  return kLead.contains(before.text);
}

std::int32_t easter_sunday(int year) {
  const int a = year % 19, b = year / 100, c = year % 100;
  const int d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
  const int h = (19 * a + b - d - g + 15) % 30;
  const int i = c / 4, k = c % 4;
  const int l = (32 + 2 * e + 2 * i - h - k) % 7;
  const int m = (a + 11 * h + 22 * l) / 451;
  const int sum = h + l - 7 * m + 114;
  return day_number(year, sum / 31, sum % 31 + 1);
}

std::int32_t weekday_of_month(const Holiday& day, int year) {
  constexpr int kLast = 5;
  if (day.day == kLast) {
    const std::int32_t next =
        day_number(year, day.month, 1) + 31;  // in the next month
    const CivilDate date = civil_date(next);
    const std::int32_t last = day_number(date.year, date.month, 1) - 1;
    return weekday_on_or_before(last, day.weekday);
  }
  const std::int32_t first =
      weekday_on_or_after(day_number(year, day.month, 1), day.weekday);
  return first + (day.day - 1) * 7;
}

}  // namespace

std::optional<TimeSpec> read_holiday(const Pieces& p, std::uint32_t at) {
  if (!p[at].capital || !p[at].is_word()) return std::nullopt;
  for (int i = 0; i < static_cast<int>(std::size(kHolidays)); ++i) {
    const Holiday& holiday = kHolidays[i];
    const std::uint32_t end = name_end(p, at, holiday);
    if (end == 0) continue;
    const bool name_goes_on = p[end].capital && p[end].is_word();
    if (!holiday.bare &&
        (name_goes_on || !time_leads(p[std::int64_t{at} - 1]))) {
      return std::nullopt;
    }
    TimeSpec spec;
    spec.first = at;
    spec.last = end;
    spec.form = TimeSpec::Form::holiday;
    spec.number = i;
    const Piece& mark = p[end];
    const std::uint32_t year =
        mark.is(",") || mark.is("of") || mark.is("in") ? end + 1 : end;
    if (is_year_figure(p[year])) {
      spec.year = static_cast<int>(p[year].value);
      spec.last = year + 1;
    }
    return spec;
  }
  return std::nullopt;
}

std::int32_t holiday_day(int holiday, int year) {
  const Holiday& day = kHolidays[holiday];
  switch (day.rule) {
    case Rule::date:
      break;
    case Rule::weekday:
      return weekday_of_month(day, year);
    case Rule::easter:
      return easter_sunday(year) + day.day;
  }
  return day_number(year, day.month, day.day);
}

}  // namespace crosscheck
