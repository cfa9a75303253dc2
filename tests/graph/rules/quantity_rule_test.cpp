#include "graph/rules/quantity_rule.h"

#include <doctest/doctest.h>

#include "tests/support/statements.h"

namespace crosscheck {
namespace {

using testing::about;
using testing::at_least;
using testing::day;
using testing::exactly;
using testing::statement;

Statement killed(Quantity q, std::int64_t as_of = 100) {
  Statement s = statement(SlotKind::count, "killed", std::move(q), "n");
  s.as_of = day(as_of);
  return s;
}

Relation measures(Quantity a, Quantity b) {
  return compare_measures(
             statement(SlotKind::quantity, "sum", std::move(a), "a"),
             statement(SlotKind::quantity, "sum", std::move(b), "b"))
      .relation;
}

Statement age(double years, std::int64_t as_of) {
  Statement s = statement(SlotKind::quantity, "age", exactly(years), "n");
  s.as_of = day(as_of);
  return s;
}

Relation counts(Quantity a, Quantity b) {
  return compare_counts(killed(std::move(a)), killed(std::move(b))).relation;
}

}  // namespace

TEST_SUITE("graph/rules/quantity") {
  TEST_CASE("equal counts agree and unequal ones of one day conflict") {
    CHECK(counts(exactly(12), exactly(12)) == Relation::agree);
    CHECK(counts(exactly(12), exactly(17)) == Relation::conflict);
  }

  TEST_CASE("an open bound that the other figure satisfies is compatible") {
    // "at least 3" is [3, inf), which holds 10 but not 2.
    CHECK(counts(at_least(3), exactly(10)) == Relation::compatible);
    CHECK(counts(at_least(3), exactly(2)) == Relation::conflict);
  }

  TEST_CASE("an approximate figure agrees within a tenth") {
    // "about 50" is [45, 55].
    CHECK(counts(about(50), exactly(48)) == Relation::agree);
    CHECK(counts(about(50), exactly(80)) == Relation::conflict);
  }

  TEST_CASE("a rounded figure reaches half a unit of its last digit") {
    CHECK(counts(exactly(2000, 500), exactly(1750)) == Relation::agree);
    CHECK(counts(exactly(2000, 500), exactly(1250)) == Relation::conflict);
  }

  TEST_CASE("a toll that rose on a later day is an update") {
    CHECK(compare_counts(killed(exactly(10), 100), killed(exactly(14), 101))
              .relation == Relation::update);
  }

  TEST_CASE("a toll that is lower on a later day is a conflict") {
    CHECK(compare_counts(killed(exactly(14), 100), killed(exactly(10), 101))
              .relation == Relation::conflict);
  }

  TEST_CASE("the missing are found: fewer on a later day are an update") {
    const auto missing = [](double number, std::int64_t as_of) {
      Statement s = killed(exactly(number), as_of);
      s.slot = "missing";
      return s;
    };
    CHECK(compare_counts(missing(4, 100), missing(2, 101)).relation ==
          Relation::update);
    CHECK(compare_counts(missing(4, 100), missing(2, 100)).relation ==
          Relation::conflict);
  }

  TEST_CASE("a count that does not grow with time is never an update") {
    Statement a = statement(SlotKind::count, "pages", exactly(48), "48");
    Statement b = statement(SlotKind::count, "pages", exactly(52), "52");
    a.as_of = day(1);
    b.as_of = day(2);
    CHECK(compare_counts(a, b).relation == Relation::conflict);
  }

  TEST_CASE(
      "a multiple of a growing count of the same day may be a later one") {
    CHECK(counts(exactly(10), exactly(35)) == Relation::conflict);
    CHECK(counts(exactly(10), exactly(36)) == Relation::unrelated);
    CHECK(counts(exactly(1), exactly(2)) == Relation::unrelated);
  }

  TEST_CASE("two upper limits are compared, two lower ones are not") {
    const auto up_to = [](double figure) {
      Quantity q = exactly(figure);
      q.low = 0;
      q.bound = Bound::at_most;
      return q;
    };
    CHECK(counts(up_to(40), up_to(60)) == Relation::conflict);
    CHECK(counts(up_to(40), up_to(40)) == Relation::agree);
    CHECK(counts(at_least(40), at_least(60)) == Relation::compatible);
  }

  TEST_CASE("roundings that only touch are two figures") {
    // 1.5 is [1.45, 1.55], 1.6 is [1.55, 1.65].
    CHECK(measures(exactly(1.5, 0.05), exactly(1.6, 0.05)) ==
          Relation::conflict);
    CHECK(measures(exactly(1.5, 0.05), exactly(1.54, 0.005)) ==
          Relation::agree);
  }

  TEST_CASE("a rounded figure reaches no more than a quarter") {
    CHECK(measures(exactly(10, 5), exactly(7)) == Relation::conflict);
    CHECK(measures(exactly(10, 5), exactly(8)) == Relation::agree);
  }

  TEST_CASE("a word as loose as dozens is not contradicted") {
    Quantity dozens = about(24);
    dozens.high = 99;
    CHECK(measures(dozens, exactly(120)) == Relation::unrelated);
    CHECK(measures(dozens, exactly(30)) == Relation::compatible);
    CHECK(measures(dozens, dozens) == Relation::agree);
  }

  TEST_CASE("ages of documents far apart can both be right") {
    const auto relation = [](const Statement& a, const Statement& b) {
      return compare_measures(a, b).relation;
    };
    CHECK(relation(age(31, 100), age(32, 107)) == Relation::conflict);
    CHECK(relation(age(31, 100), age(32, 108)) == Relation::unrelated);
    CHECK(relation(age(31, 100), age(33, 108)) == Relation::conflict);
    CHECK(relation(age(31, 100), age(33, 500)) == Relation::unrelated);
    Statement undated = age(31, 100);
    undated.as_of.reset();
    CHECK(relation(undated, age(34, 100)) == Relation::unrelated);
    CHECK(relation(undated, age(35, 100)) == Relation::conflict);
  }

  TEST_CASE("figures of different units are not compared") {
    Quantity metres = exactly(5);
    metres.unit = "m";
    Quantity seconds = exactly(7);
    seconds.unit = "s";
    const Statement a = statement(SlotKind::quantity, "x", metres, "5 m");
    const Statement b = statement(SlotKind::quantity, "x", seconds, "7 s");
    CHECK(compare_measures(a, b).relation == Relation::unrelated);
  }

  TEST_CASE("an expected length says nothing against a measured one") {
    Statement a = statement(SlotKind::quantity, "duration", exactly(4), "4");
    Statement b = statement(SlotKind::quantity, "duration", exactly(6), "6");
    CHECK(compare_measures(a, b).relation == Relation::conflict);
    b.modality = Modality::expected;
    CHECK(compare_measures(a, b).relation == Relation::unrelated);
  }

  TEST_CASE("one wrong digit in a sum is a conflict") {
    CHECK(compare_measures(
              statement(SlotKind::quantity, "sum", exactly(5120.75), "a"),
              statement(SlotKind::quantity, "sum", exactly(5210.75), "b"))
              .relation == Relation::conflict);
  }

  TEST_CASE("measures have the name of their slot") {
    CHECK(measure_name("age", "quantity") == "age");
    CHECK(measure_name("distance from Larvik", "quantity") == "distance");
    CHECK(measure_name("ageing", "quantity") == "quantity");
  }
}
}  // namespace crosscheck
