#include "graph/rules/participants_rule.h"

#include <doctest/doctest.h>

#include "tests/support/statements.h"

namespace crosscheck {
namespace {

using testing::entity;
using testing::parties;
using testing::statement;

Statement present(EntitySet set) {
  return statement(SlotKind::participants, "participants", std::move(set), "p");
}

Statement absent(EntitySet set) {
  Statement s = present(std::move(set));
  s.polarity = Polarity::negative;
  return s;
}

Relation compare(const Statement& a, const Statement& b) {
  return compare_participants(a, b).relation;
}

const Entity kPeru = entity("peru");
const Entity kChile = entity("chile");
const Entity kFrance = entity("france", {"europe"});
const Entity kEurope = entity("europe");

}  // namespace

TEST_SUITE("graph/rules/participants") {
  TEST_CASE("equal closed sets agree") {
    CHECK(compare(present(parties({kChile, kPeru}, true)),
                  present(parties({kChile, kPeru}, true))) == Relation::agree);
  }

  TEST_CASE("a third party present contradicts a closed set, either way") {
    const auto closed = present(parties({kChile, kPeru}, true));
    const auto third = present(parties({kFrance}, false));
    CHECK(compare(closed, third) == Relation::conflict);
    CHECK(compare(third, closed) == Relation::conflict);
  }

  TEST_CASE("a party within a bloc of the closed set is no third party") {
    CHECK(compare(present(parties({kEurope, kPeru}, true)),
                  present(parties({kFrance}, false))) != Relation::conflict);
  }

  TEST_CASE("a shorter open list is compatible with a longer one") {
    CHECK(compare(present(parties({kChile}, false)),
                  present(parties({kChile, kPeru}, false))) ==
          Relation::compatible);
  }

  TEST_CASE("open lists without a common member are silent") {
    CHECK(compare(present(parties({kChile}, false)),
                  present(parties({kPeru}, false))) == Relation::unrelated);
  }

  TEST_CASE("present here and absent there is a conflict") {
    CHECK(compare(present(parties({kFrance}, false)),
                  absent(parties({kEurope}, false))) == Relation::conflict);
    CHECK(compare(present(parties({kPeru}, false)),
                  absent(parties({kEurope}, false))) == Relation::unrelated);
  }

  TEST_CASE("a closed set agrees with the absence of a third party") {
    CHECK(compare(present(parties({kChile, kPeru}, true)),
                  absent(parties({kFrance}, false))) == Relation::agree);
  }

  TEST_CASE("a plan to have a party there is no contradiction") {
    Statement plan = present(parties({kFrance}, false));
    plan.modality = Modality::planned;
    CHECK(compare(present(parties({kChile, kPeru}, true)), plan) ==
          Relation::unrelated);
  }

  TEST_CASE("more or fewer persons never conflict") {
    Statement a = present(parties({entity("ana ruiz")}, true));
    Statement b = present(parties({entity("bo lund")}, true));
    a.slot = b.slot = "people";
    CHECK(compare(a, b) == Relation::unrelated);
  }
}
}  // namespace crosscheck
