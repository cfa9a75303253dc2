#include "graph/rules/doer_groups.h"

#include <doctest/doctest.h>

#include <string>

#include "graph/rules/doer_rule.h"
#include "tests/support/predications.h"

namespace crosscheck {
namespace {

using namespace testing;

Predication found(const std::string& who) {
  return act("find",
             {thing(ParticipantRole::agent, who), what("boy", {"lost"})});
}

Relation compare(const Predication& a, const Predication& b) {
  constexpr float kLikely = 0.9F;
  return compare_doers(a, b, kLikely).relation;
}

}  // namespace

TEST_SUITE("graph/rules/doer_groups") {
  TEST_CASE("people of two groups did not do one thing") {
    CHECK(are_of_other_groups(found("police"), found("farmer")));
    CHECK(are_of_other_groups(found("soldier"), found("firefighter")));
    CHECK_FALSE(are_of_other_groups(found("farmer"), found("neighbour")));
    CHECK_FALSE(are_of_other_groups(found("police"), found("dog")));
    // A gunman may be a student.
    CHECK_FALSE(are_of_other_groups(found("gunman"), found("student")));
    CHECK(are_of_other_groups(found("gunman"), found("police")));
  }

  TEST_CASE("one of several doers may be of both") {
    Predication both = found("police");
    both.participants.push_back(thing(ParticipantRole::agent, "farmer"));
    CHECK_FALSE(are_of_other_groups(both, found("farmer")));
    CHECK(are_of_other_groups(both, found("soldier")));
  }

  TEST_CASE("who says so, and who has a name, is of no group") {
    const Predication said = said_by(found("police"), "police");
    CHECK_FALSE(are_of_other_groups(said, found("farmer")));
    const Predication named = act("find", {doer("ann mill"), what("boy")});
    CHECK_FALSE(are_of_other_groups(named, found("police")));
  }

  TEST_CASE("the rule asks for one patient, a likely link and such an act") {
    CHECK(compare(found("police"), found("farmer")) == Relation::conflict);
    CHECK(compare_doers(found("police"), found("farmer"), 0).relation ==
          Relation::unrelated);
    Predication other = found("farmer");
    other.participants[1] = what("girl", {"lost"});
    CHECK(compare(found("police"), other) == Relation::unrelated);
    Predication met = found("police");
    Predication seen = found("farmer");
    met.trigger = seen.trigger = "see";
    CHECK(compare(met, seen) == Relation::unrelated);
  }

  TEST_CASE("several win one prize") {
    const auto won = [](const std::string& who, const std::string& what_is) {
      return act("win", {doer(who), person(ParticipantRole::patient, what_is)});
    };
    CHECK(compare(won("ann mill", "harbour race"),
                  won("bo sand", "harbour race")) == Relation::conflict);
    Predication a = won("ann mill", "harbour race");
    Predication b = won("bo sand", "harbour race");
    a.participants[1].head = b.participants[1].head = "prize";
    CHECK(compare(a, b) == Relation::unrelated);
  }
}

}  // namespace crosscheck
