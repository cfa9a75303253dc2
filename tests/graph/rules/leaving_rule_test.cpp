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

Predication to_come(Predication p) {
  p.modality = Modality::planned;
  p.is_future = true;
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

  TEST_CASE("one leaves a post on one day") {
    const auto going = [](std::string trigger, TimeInterval when) {
      return at(to_come(act(std::move(trigger), {doer("ann mill")})), when);
    };
    const auto of = [](const Predication& a, const Predication& b) {
      const Relation relation = compare_leaving_days(a, b, 0).relation;
      CHECK(compare_leaving_days(b, a, 0).relation == relation);
      return relation;
    };
    const Predication first = going("step down", day(40));
    CHECK(of(first, going("resign", day(70))) == Relation::conflict);
    CHECK(of(first, going("resign", day(40))) == Relation::unrelated);
    CHECK(of(first, going("resign", day(400))) == Relation::unrelated);
    CHECK(of(first, going("leave", day(70))) == Relation::unrelated);
    Predication post = going("leave", day(70));
    post.participants.push_back(what("post"));
    CHECK(of(first, post) == Relation::conflict);
    const Predication done = at(act("resign", {doer("ann mill")}), day(70));
    CHECK(of(first, done) == Relation::unrelated);
    const Predication other =
        at(to_come(act("resign", {doer("jo reed")})), day(70));
    CHECK(of(first, other) == Relation::unrelated);
    CHECK(tell_one_leaving_day(first, going("resign", day(40))));
    CHECK(!tell_one_leaving_day(first, going("resign", day(70))));
  }
}

}  // namespace crosscheck
