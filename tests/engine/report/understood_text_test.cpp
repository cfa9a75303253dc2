#include "engine/report/understood_text.h"

#include <doctest/doctest.h>

#include <limits>

namespace crosscheck {
namespace {

Quantity quantity(double amount, std::string unit, Bound bound = Bound::exact) {
  Quantity q;
  q.low = q.high = q.written = amount;
  q.unit = std::move(unit);
  q.bound = bound;
  return q;
}

constexpr std::int64_t kDay = 24 * 60;
// 2031-03-11: 22349 days after 1970-01-01 (61 years with 15 leap days are
// 22280 days; then 31 + 28 + 10).
constexpr std::int64_t kBegin = 22349 * kDay;

}  // namespace

TEST_SUITE("engine/report/understood_text") {
  TEST_CASE("a number is told with its bound and unit") {
    CHECK(understood_text(quantity(12, "", Bound::at_least), "over 12") ==
          "at least 12");
    CHECK(understood_text(quantity(50, "", Bound::about), "some 50") ==
          "about 50");
    CHECK(understood_text(quantity(9400, "m"), "9.4 kilometres") == "9.4 km");
    CHECK(understood_text(quantity(412000, "gbp"), "x") == "412,000 GBP");
    CHECK(understood_text(quantity(70, "%"), "seven tenths") == "70 %");
    CHECK(understood_text(quantity(86400, "s"), "one day") == "1 day");
    CHECK(understood_text(quantity(1500, ""), "x") == "1500");
    CHECK(understood_text(quantity(-12500.5, ""), "x") == "-12,500.5");
    Quantity range = quantity(5, "", Bound::range);
    range.high = 6;
    CHECK(understood_text(range, "five or six") == "5 to 6");
  }

  TEST_CASE("what was written is not repeated") {
    CHECK(understood_text(quantity(12, ""), "12").empty());
    CHECK(understood_text(Entity{"ann lee", "Ann Lee", {}}, "Ann Lee").empty());
    CHECK(understood_text(Text{{"words"}}, "Words").empty());
  }

  TEST_CASE("a time is told as far as its grain goes") {
    const TimeInterval day{kBegin, kBegin + kDay, Grain::day};
    CHECK(understood_text(day, "Tuesday") == "2031-03-11");
    const TimeInterval minute{kBegin + 61, kBegin + 62, Grain::minute};
    CHECK(understood_text(minute, "x") == "2031-03-11 01:01");
    const TimeInterval month{kBegin, kBegin + 21 * kDay, Grain::month};
    CHECK(understood_text(month, "x") == "2031-03");
    const TimeInterval week{kBegin, kBegin + 7 * kDay, Grain::week};
    CHECK(understood_text(week, "x") == "2031-03-11 to 2031-03-17");
    TimeInterval open = day;
    open.resolved = false;
    CHECK(understood_text(open, "x").empty());
  }

  TEST_CASE("a set is told as a list") {
    EntitySet set;
    set.members = {{"a", "Ann", {}}, {"b", "Bo", {}}, {"c", "Cy", {}}};
    CHECK(understood_text(set, "x") == "Ann, Bo and Cy");
  }
}

}  // namespace crosscheck
