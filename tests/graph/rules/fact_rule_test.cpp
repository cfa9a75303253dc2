#include "graph/rules/fact_rule.h"

#include <doctest/doctest.h>

#include <string>

#include "tests/support/statements.h"

namespace crosscheck {
namespace {

using testing::day;
using testing::days;
using testing::exactly;
using testing::statement;

Statement fact(Value value, std::string text, std::size_t document = 0) {
  return statement(SlotKind::fact, "plea", std::move(value), std::move(text),
                   document);
}

Statement state(const std::string& key, std::size_t document = 0) {
  return fact(Category{key, {}}, key, document);
}

Statement place(const std::string& key, std::vector<std::string> within = {}) {
  return fact(Entity{key, key, std::move(within)}, key);
}

Relation between(const Statement& a, const Statement& b) {
  const Relation relation = compare_facts(a, b).relation;
  CHECK(relation == compare_facts(b, a).relation);
  return relation;
}

}  // namespace

TEST_SUITE("graph/rules/fact_rule") {
  TEST_CASE("states agree where they are one, else exclude each other") {
    CHECK(between(state("guilty"), state("guilty", 1)) == Relation::agree);
    CHECK(between(state("guilty"), state("not guilty", 1)) ==
          Relation::conflict);
    CHECK(fact_rule_name(state("guilty")) == "fact state");
  }

  TEST_CASE("figures by their intervals") {
    const Statement five = fact(exactly(5), "five");
    CHECK(between(five, fact(exactly(5), "5")) == Relation::agree);
    CHECK(between(five, fact(exactly(3), "three")) == Relation::conflict);
    CHECK(between(five, fact(testing::at_least(4), "at least four")) ==
          Relation::compatible);
    CHECK(fact_rule_name(five) == "fact figure");
  }

  TEST_CASE("times at the coarser of their steps") {
    const Statement year = fact(days(0, 364, Grain::year), "1970");
    const Statement march = fact(days(60, 90, Grain::month), "March 1970");
    const Statement next = fact(days(365, 729, Grain::year), "1971");
    CHECK(between(year, march) == Relation::agree);
    CHECK(between(year, next) == Relation::conflict);
    Statement about = next;
    std::get<TimeInterval>(about.value).approximate = true;
    CHECK(between(year, about) == Relation::unrelated);
    CHECK(fact_rule_name(year) == "fact date");
  }

  TEST_CASE("days of an unknown year by month and day") {
    const auto unresolved = [](std::int8_t month, std::int8_t d) {
      TimeInterval t;
      t.resolved = false;
      t.month = month;
      t.day = d;
      return fact(t, "a day");
    };
    CHECK(between(unresolved(5, 3), unresolved(5, 3)) == Relation::agree);
    CHECK(between(unresolved(5, 3), unresolved(5, 13)) == Relation::conflict);
    CHECK(between(unresolved(5, 3), unresolved(5, 0)) == Relation::unrelated);
  }

  TEST_CASE(
      "places of which nothing is known are two, unless one has the "
      "other's name or holds it") {
    CHECK(between(place("kalos"), place("tervo")) == Relation::conflict);
    CHECK(between(place("kalos"), place("upper kalos")) != Relation::conflict);
    // Of a known place nothing says that the unknown one is not in it.
    CHECK(between(place("kalos"), place("tervo", {"norland"})) ==
          Relation::unrelated);
    CHECK(between(place("kalos", {"norland"}), place("norland")) ==
          Relation::agree);
    CHECK(fact_rule_name(place("kalos")) == "fact place");
  }

  TEST_CASE("silent over another modality, time, part or kind of value") {
    Statement planned = state("not guilty", 1);
    planned.modality = Modality::planned;
    CHECK(between(state("guilty"), planned) == Relation::unrelated);

    Statement before = state("not guilty", 1);
    before.figure.frame.kind = FigureFrame::Kind::background;
    CHECK(between(state("guilty"), before) == Relation::unrelated);

    Statement part = fact(exactly(3), "three");
    part.figure.modifiers = {"primary"};
    CHECK(between(fact(exactly(5), "five"), part) == Relation::unrelated);

    CHECK(between(state("guilty"), fact(exactly(5), "five")) ==
          Relation::unrelated);
  }
}

}  // namespace crosscheck
