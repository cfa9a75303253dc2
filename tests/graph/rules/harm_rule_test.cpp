#include "graph/rules/harm_rule.h"

#include <doctest/doctest.h>

#include <string>

#include "tests/support/predications.h"

namespace crosscheck {
namespace {

using namespace testing;

Relation compare(const Predication& a, const Predication& b) {
  const Relation relation = compare_harms(a, b, 0).relation;
  CHECK(compare_harms(b, a, 0).relation == relation);
  return relation;
}

Predication harmed(const std::string& verb, const std::string& noun) {
  return act(verb, {what(noun, {"old"})});
}

}  // namespace

TEST_SUITE("graph/rules/harm_rule") {
  TEST_CASE("what is destroyed is damaged, and what is damaged is affected") {
    CHECK(harm_of("affect") < harm_of("damage"));
    CHECK(harm_of("damage") < harm_of("destroy"));
    CHECK(harm_of("paint") == 0);
  }

  TEST_CASE("no harm against as much or more of it") {
    const Predication none = negative(harmed("damage", "pier"));
    CHECK(compare(none, harmed("damage", "pier")) == Relation::conflict);
    CHECK(compare(none, harmed("destroy", "pier")) == Relation::conflict);
    CHECK(compare(none, harmed("affect", "pier")) == Relation::unrelated);
    CHECK(compare(none, harmed("paint", "pier")) == Relation::unrelated);
    CHECK(compare(harmed("damage", "pier"), harmed("destroy", "pier")) ==
          Relation::unrelated);
  }

  TEST_CASE("of a bare noun only what a place has one of is one thing") {
    const auto bare = [](const std::string& verb, const std::string& noun) {
      return act(verb, {what(noun)});
    };
    CHECK(compare(negative(bare("affect", "power")), bare("cut", "power")) ==
          Relation::conflict);
    CHECK(compare(negative(bare("affect", "house")), bare("cut", "house")) ==
          Relation::unrelated);
  }

  TEST_CASE("what is planned or denied elsewhere in the clause is no harm") {
    const Predication none = negative(harmed("damage", "pier"));
    Predication planned = harmed("destroy", "pier");
    planned.is_future = true;
    CHECK(compare(none, planned) == Relation::unrelated);
    Predication doubtful = harmed("destroy", "pier");
    doubtful.is_near_negation = true;
    CHECK(compare(none, doubtful) == Relation::unrelated);
  }

  TEST_CASE("what collapsed is its subject") {
    const Predication fell =
        act("collapse", {thing(ParticipantRole::agent, "pier", {"old"})});
    CHECK(compare(negative(harmed("damage", "pier")), fell) ==
          Relation::conflict);
    CHECK(tell_one_harm(fell, harmed("destroy", "pier")));
    CHECK_FALSE(tell_one_harm(fell, negative(harmed("destroy", "pier"))));
  }
}

}  // namespace crosscheck
