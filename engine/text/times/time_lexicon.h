#pragma once

#include <cstdint>
#include <string_view>

namespace crosscheck {

/// Words of the calendar, by folded form without dots. O(1) expected.

struct MonthWord {
  int month = 0;  ///< 1..12, 0 for no month
  bool abbreviation = false;
  bool ambiguous = false;  ///< "may", "march", "april": also other words
};
[[nodiscard]] MonthWord find_month(std::string_view word);

struct WeekdayWord {
  int weekday = -1;           ///< 0 Sunday .. 6 Saturday, -1 for none
  bool abbreviation = false;  ///< "sun", "sat", "mon": other words as well
  bool plural = false;        ///< "Tuesdays"
};
[[nodiscard]] WeekdayWord find_weekday(std::string_view word);

enum class TimeUnit : std::uint8_t {
  none,
  second,
  minute,
  hour,
  day,
  week,
  month,
  quarter,
  year,
  decade,
  century,
};
struct UnitWord {
  TimeUnit unit = TimeUnit::none;
  bool plural = false;
};
/// "hour", "years", "hrs".
[[nodiscard]] UnitWord find_time_unit(std::string_view word);
/// Seconds of a unit. A year has 365.2425 days and a month a twelfth of it,
/// so that 24 months are two years.
[[nodiscard]] double seconds_of(TimeUnit unit);

/// A stretch of a day in minutes from its midnight; `end` may pass 1440.
struct DayPart {
  int begin = -1;
  int end = -1;
  bool exact = false;  ///< "noon": an instant
};
/// "morning", "night", "noon"; begin -1 for none.
[[nodiscard]] DayPart find_day_part(std::string_view word);

/// 0 winter, 1 spring, 2 summer, 3 autumn; -1 for none.
[[nodiscard]] int find_season(std::string_view word);

/// "on", "since", "by": prepositions that may stand before a time.
[[nodiscard]] bool is_time_preposition(std::string_view word);

}  // namespace crosscheck
