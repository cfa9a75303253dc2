#include "scoring/value_number.h"

#include <doctest/doctest.h>

namespace crosscheck {
TEST_SUITE("scoring/value_number") {
  TEST_CASE("decimals are numbers") {
    CHECK(number_in("12") == 12);
    CHECK(number_in(" -0.5\t") == -0.5);
    CHECK(number_in("+3") == 3);
    CHECK(number_in("1e308") == 1e308);
    CHECK(number_in(".25") == 0.25);
  }

  TEST_CASE("what is more or less than a decimal is none") {
    for (const char* text : {"", " ", "1,204", "12 km", "0x10", "nan", "inf",
                             "-inf", "1e309", "+-1", "1 2", "--1", "+"}) {
      CAPTURE(text);
      CHECK_FALSE(number_in(text).has_value());
    }
  }

  TEST_CASE("times are minutes") {
    CHECK(minutes_in("1970-01-02") == 1440);
    CHECK(minutes_in("1970-01-01T01:05") == 65);
    CHECK(minutes_in("1970-01-01 01:05:30") == 65.5);
    CHECK(minutes_in("7:08") == 428);
    CHECK(minutes_in("1969-12-31T23:59") == -1);
    // 2011-12-08 is day 15316: 41 * 365 + 10 leap days + 334 + 7
    CHECK(minutes_in("2011-12-08T13:55") == 15316 * 1440 + 13 * 60 + 55);
  }

  TEST_CASE("what is no time is none") {
    for (const char* text :
         {"", "708", "25:00", "7:60", "2011-13-01", "2011-02-29", "2011-12-08T",
          "2011-12-08T7", "2011-12", "07:08x", "7:8"}) {
      CAPTURE(text);
      CHECK_FALSE(minutes_in(text).has_value());
    }
  }
}
}  // namespace crosscheck
