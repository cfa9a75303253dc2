#pragma once

#include <cstdint>

#include "graph/value.h"

namespace crosscheck {

/// Arithmetic on civil days (days since 1970-01-01, proleptic Gregorian) and
/// the intervals they make. All functions are O(1).

inline constexpr std::int64_t kMinutesPerDay = 24 * 60;

struct CivilDate {
  int year = 1970;
  int month = 1;  ///< 1..12
  int day = 1;    ///< 1..31
};

/// Whether the three name a day of the calendar, year 1..9999.
[[nodiscard]] bool is_date(int year, int month, int day);

/// Requires is_date.
[[nodiscard]] std::int32_t day_number(int year, int month, int day);
[[nodiscard]] CivilDate civil_date(std::int32_t day);

/// 0 Sunday .. 6 Saturday.
[[nodiscard]] int weekday_of(std::int32_t day);

/// The nearest day of that weekday, the day itself included.
[[nodiscard]] std::int32_t weekday_on_or_before(std::int32_t day, int weekday);
[[nodiscard]] std::int32_t weekday_on_or_after(std::int32_t day, int weekday);

/// The same day `months` later; the last of the month where it has none.
[[nodiscard]] std::int32_t add_months(std::int32_t day, int months);

/// Days first .. last, both included.
[[nodiscard]] TimeInterval days_interval(std::int32_t first, std::int32_t last,
                                         Grain grain);
/// One day, with its weekday left unsaid and month and day filled.
[[nodiscard]] TimeInterval day_interval(std::int32_t day);
/// Monday to Sunday around a day.
[[nodiscard]] TimeInterval week_interval(std::int32_t day);
[[nodiscard]] TimeInterval month_interval(int year, int month);
/// `quarter` 1..4.
[[nodiscard]] TimeInterval quarter_interval(int year, int quarter);
[[nodiscard]] TimeInterval year_interval(int year);
/// Ten years from `year`.
[[nodiscard]] TimeInterval decade_interval(int year);

/// `half` 1..2; of grain quarter.
[[nodiscard]] TimeInterval half_interval(int year, int half);
/// A hundred years from `year` (1 where it is less); of grain decade.
[[nodiscard]] TimeInterval century_interval(int year);

/// Day of the first minute.
[[nodiscard]] std::int32_t first_day(const TimeInterval& when);
/// Day of the last minute.
[[nodiscard]] std::int32_t last_day(const TimeInterval& when);

}  // namespace crosscheck
