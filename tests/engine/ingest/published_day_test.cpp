#include "engine/ingest/published_day.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace crosscheck {
TEST_SUITE("engine/ingest/published_day") {
  TEST_CASE("days count from 1970-01-01") {
    CHECK(written_day("1970-01-01") == 0);
    CHECK(written_day("1970-03-01") == 59);  // 31 + 28
    CHECK(written_day("1969-12-31") == -1);
    // 30 years of 365 days and the leap days of 1972 to 1996, which are 7,
    // and 31 + 28 days up to the leap day of 2000.
    CHECK(written_day("2000-02-29") == 30 * 365 + 7 + 59);
  }

  TEST_CASE("every written form gives the same day") {
    for (const std::string_view text :
         {"2031-05-06", " 2031-05-06 ", "2031-05-06T07:08:09Z",
          "2031-05-06T07:08:09+02:00", "2031-05-06 07:08", "6 May 2031",
          "06 May, 2031", "6 may 2031", "May 6, 2031", "May 6 2031",
          "MAY 06, 2031", "Tue, 6 May 2031 07:08:09 GMT",
          "Tuesday, May 6, 2031", "6 May, 2031 02:58pm",
          "May 6, 2031 at 7 p.m."}) {
      CAPTURE(text);
      CHECK(written_day(text) == 22405);
    }
  }

  TEST_CASE("months are known in full, cut short and with a full stop") {
    CHECK(written_day("1 Sept 2031") == written_day("2031-09-01"));
    CHECK(written_day("Sep. 1, 2031") == written_day("2031-09-01"));
    CHECK(written_day("September 1, 2031") == written_day("2031-09-01"));
    CHECK(written_day("December 31, 2031") == written_day("2031-12-31"));
  }

  TEST_CASE("what no calendar has is no day") {
    for (const std::string_view text :
         {"2031-02-29", "2031-13-01", "2031-00-10", "2031-06-31", "0000-01-01",
          "31 June 2031", "May 32, 2031"}) {
      CAPTURE(text);
      CHECK_FALSE(written_day(text).has_value());
    }
  }

  TEST_CASE("what is no date is no day") {
    for (const std::string_view text :
         {"", "yesterday", "May", "2031", "2031-5-6", "20310506", "May 2031",
          "6 Mayor 2031", "2031-05-06x", "2031-05-061", "Maybe 6, 2031",
          "6 May 20311", "2031-05-06 and later", "5/6/2031"}) {
      CAPTURE(text);
      CHECK_FALSE(written_day(text).has_value());
    }
    CHECK_FALSE(written_day(std::string(100000, '1')).has_value());
  }

  TEST_CASE("a prefix says how long it is") {
    const auto prefix = iso_day_prefix("2031-05-06 and so on");
    REQUIRE(prefix.has_value());
    CHECK(prefix->length == 10);
    CHECK(prefix->day == 22405);
  }
}
}  // namespace crosscheck
