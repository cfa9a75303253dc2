#include "engine/report/calendar_text.h"

#include <doctest/doctest.h>

namespace crosscheck {

TEST_SUITE("engine/report/calendar_text") {
  TEST_CASE("days and minutes count from 1970") {
    CHECK(day_text(0) == "1970-01-01");
    CHECK(day_text(-1) == "1969-12-31");
    CHECK(day_text(59) == "1970-03-01");  // 31 + 28
    CHECK(minute_text(0) == "1970-01-01T00:00");
    CHECK(minute_text(24 * 60 + 90) == "1970-01-02T01:30");
    CHECK(minute_text(-1) == "1969-12-31T23:59");
  }

  TEST_CASE("leap days are days") {
    // 30 years of 365 days and seven leap days (1972 .. 1996) to 2000-01-01.
    CHECK(day_text(30 * 365 + 7 + 59) == "2000-02-29");
  }

  TEST_CASE("what has no four-digit year has no text") {
    CHECK(day_text(2932896) == "9999-12-31");
    CHECK(day_text(2932897).empty());
    CHECK(minute_text(INT64_MAX).empty());
    CHECK(minute_text(INT64_MIN).empty());
  }
}

}  // namespace crosscheck
