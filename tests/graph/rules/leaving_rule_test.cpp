#include "graph/rules/leaving_rule.h"

#include <doctest/doctest.h>

#include "tests/support/predications.h"
#include "tests/support/statements.h"

namespace crosscheck {
namespace {

using namespace testing;

Relation compare(const Predication& a, const Predication& b) {
  const Relation relation = compare_leavings(a, b, 0).relation;
  CHECK(compare_leavings(b, a, 0).relation == relation);
  return relation;
}

Predication dismissed(Predication p, const std::string& name) {
  Participant whom = doer(name);
  whom.role = ParticipantRole::patient;
  p.participants.push_back(whom);
  return p;
}

}  // namespace

TEST_SUITE("graph/rules/leaving_rule") {
  TEST_CASE("who resigned was not dismissed") {
    const Predication resigned = act("resign", {doer("ann mill")});
    const Predication fired =
        dismissed(act("fire", {doer("jo reed")}), "ann mill");
    CHECK(compare(resigned, fired) == Relation::conflict);
    CHECK(compare(fired, dismissed(act("force out", {}), "ann mill")) ==
          Relation::conflict);
    CHECK(compare(resigned, act("step down", {doer("ann mill")})) ==
          Relation::unrelated);
  }

  TEST_CASE("another person, a denial or a plan is no conflict") {
    const Predication resigned = act("resign", {doer("ann mill")});
    CHECK(compare(resigned, dismissed(act("fire", {doer("ann mill")}),
                                      "jo reed")) == Relation::unrelated);
    Predication denied = dismissed(act("fire", {doer("jo reed")}), "ann mill");
    denied.polarity = Polarity::negative;
    CHECK(compare(resigned, denied) == Relation::unrelated);
    Predication planned = dismissed(act("fire", {doer("jo reed")}), "ann mill");
    planned.modality = Modality::planned;
    CHECK(compare(resigned, planned) == Relation::unrelated);
  }

  TEST_CASE("a document that tells the same way of leaving supports it") {
    const Predication resigned = act("resign", {doer("ann mill")});
    CHECK(tell_one_leaving(resigned, act("quit", {doer("ann mill")})));
    CHECK(!tell_one_leaving(resigned, act("quit", {doer("jo reed")})));
  }
}

}  // namespace crosscheck
