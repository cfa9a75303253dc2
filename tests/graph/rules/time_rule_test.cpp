#include "graph/rules/time_rule.h"

#include <doctest/doctest.h>

#include "tests/support/statements.h"

namespace crosscheck {
namespace {

using testing::day;
using testing::days;
using testing::statement;

Statement at(TimeInterval when) {
  return statement(SlotKind::time, "time", when, "then");
}

Relation times(const TimeInterval& a, const TimeInterval& b) {
  return compare_times(at(a), at(b)).relation;
}

TimeInterval weekday(std::int8_t number) {
  TimeInterval t;
  t.resolved = false;
  t.weekday = number;
  return t;
}

TimeInterval clock(std::int64_t number, int hour) {
  TimeInterval t = day(number);
  t.begin += hour * 60;
  t.end = t.begin + 1;
  t.grain = Grain::minute;
  return t;
}

}  // namespace

TEST_SUITE("graph/rules/time") {
  TEST_CASE("one day agrees with itself and with the week around it") {
    CHECK(times(day(10), day(10)) == Relation::agree);
    CHECK(times(day(10), days(6, 12, Grain::week)) == Relation::agree);
    CHECK(compare_times(at(day(10)), at(day(10))).weight >
          compare_times(at(day(10)), at(days(6, 12, Grain::week))).weight);
  }

  TEST_CASE("two days near each other conflict, far apart they are silent") {
    CHECK(times(day(10), day(11)) == Relation::conflict);
    CHECK(times(day(10), day(40)) == Relation::unrelated);
  }

  TEST_CASE("a day outside the week that the other names is no conflict") {
    CHECK(times(day(20), days(6, 12, Grain::week)) == Relation::unrelated);
  }

  TEST_CASE("a plan and an outcome on two days are no contradiction") {
    Statement plan = at(day(10));
    plan.modality = Modality::planned;
    CHECK(compare_times(plan, at(day(11))).relation == Relation::unrelated);
  }

  TEST_CASE("unresolved weekdays agree when equal and never conflict") {
    CHECK(times(weekday(4), weekday(4)) == Relation::agree);
    CHECK(times(weekday(4), weekday(2)) == Relation::unrelated);
  }

  TEST_CASE("clock times of one day conflict from an hour on") {
    CHECK(times(clock(10, 9), clock(10, 12)) == Relation::conflict);
    TimeInterval near = clock(10, 9);
    near.begin += 30;
    near.end += 30;
    CHECK(times(clock(10, 9), near) == Relation::unrelated);
  }

  TEST_CASE("an approximate time never conflicts") {
    TimeInterval early = day(10);
    early.approximate = true;
    CHECK(times(early, day(11)) == Relation::unrelated);
  }
}
}  // namespace crosscheck
