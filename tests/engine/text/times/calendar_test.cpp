#include "engine/text/times/calendar.h"

#include <doctest/doctest.h>

namespace crosscheck {

TEST_SUITE("engine/text/times/calendar") {
  TEST_CASE("days count from 1970-01-01, a Thursday") {
    CHECK(day_number(1970, 1, 1) == 0);
    CHECK(weekday_of(0) == 4);
    // 30 years of 365 days and the leap days of 1972, 76, ..., 96: seven.
    CHECK(day_number(2000, 1, 1) == 30 * 365 + 7);
    // 1969-12-31 was a Wednesday; days before the epoch are negative.
    CHECK(weekday_of(-1) == 3);
  }

  TEST_CASE("civil dates come back from their day numbers") {
    for (std::int32_t day = -200000; day < 200000; day += 97) {
      const CivilDate date = civil_date(day);
      CHECK(day_number(date.year, date.month, date.day) == day);
    }
  }

  TEST_CASE("only days of the calendar are dates") {
    CHECK(is_date(2028, 2, 29));
    CHECK_FALSE(is_date(2027, 2, 29));
    CHECK_FALSE(is_date(2100, 2, 29));  // a century that 400 does not divide
    CHECK_FALSE(is_date(2027, 13, 1));
    CHECK_FALSE(is_date(0, 1, 1));
    CHECK_FALSE(is_date(2027, 6, 31));
  }

  TEST_CASE("the nearest weekday may be the day itself") {
    const std::int32_t thursday = day_number(2031, 5, 15);
    CHECK(weekday_on_or_before(thursday, 4) == thursday);
    CHECK(weekday_on_or_after(thursday, 4) == thursday);
    CHECK(weekday_on_or_before(thursday, 5) == thursday - 6);
    CHECK(weekday_on_or_after(thursday, 3) == thursday + 6);
  }

  TEST_CASE("a shift by months keeps the day where the month has it") {
    CHECK(add_months(day_number(2031, 1, 31), 1) == day_number(2031, 2, 28));
    CHECK(add_months(day_number(2031, 1, 15), -1) == day_number(2030, 12, 15));
    CHECK(add_months(day_number(2027, 5, 1), 24) == day_number(2029, 5, 1));
  }

  TEST_CASE("intervals end with the last minute of their last day") {
    const TimeInterval week = week_interval(day_number(2031, 5, 15));
    CHECK(first_day(week) == day_number(2031, 5, 12));  // Monday
    CHECK(last_day(week) == day_number(2031, 5, 18));   // Sunday
    CHECK(week.end - week.begin == 7 * kMinutesPerDay);
    const TimeInterval leap = month_interval(2028, 2);
    CHECK(last_day(leap) == day_number(2028, 2, 29));
    const TimeInterval quarter = quarter_interval(2031, 4);
    CHECK(first_day(quarter) == day_number(2031, 10, 1));
    CHECK(last_day(quarter) == day_number(2031, 12, 31));
    CHECK(last_day(decade_interval(1990)) == day_number(1999, 12, 31));
  }
}

}  // namespace crosscheck
