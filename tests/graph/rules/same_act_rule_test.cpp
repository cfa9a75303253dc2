#include "graph/rules/same_act_rule.h"

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

#include "tests/support/statements.h"

namespace crosscheck {
namespace {

Predication recovered(std::vector<std::string> modifiers) {
  Predication p;
  p.trigger = "recover";
  Participant divers;
  divers.head = "diver";
  p.participants.push_back(divers);
  Participant barrels;
  barrels.role = ParticipantRole::patient;
  barrels.head = "barrel";
  barrels.modifiers = std::move(modifiers);
  p.participants.push_back(barrels);
  return p;
}

Relation compare(const Predication& a, const Predication& b,
                 float probability = 0.9F) {
  return compare_acts(a, b, probability).relation;
}

}  // namespace

TEST_SUITE("graph/rules/same_act") {
  TEST_CASE("two linked acts agree, two that are hardly linked do not") {
    CHECK(compare(recovered({}), recovered({})) == Relation::agree);
    CHECK(compare(recovered({}), recovered({}), 0.4F) == Relation::unrelated);
  }

  TEST_CASE("one figure in words and in digits agrees, two figures do not") {
    CHECK(compare(recovered({"two"}), recovered({"2"})) == Relation::agree);
    CHECK(compare(recovered({"two"}), recovered({"12"})) ==
          Relation::unrelated);
    CHECK(compare(recovered({"two"}), recovered({"bronze"})) ==
          Relation::agree);
  }

  TEST_CASE("one participant is enough only with the day") {
    Predication a = recovered({});
    Predication b = recovered({});
    a.participants.pop_back();
    b.participants.pop_back();
    CHECK(compare(a, b) == Relation::unrelated);
    a.times = b.times = {testing::day(100)};
    CHECK(compare(a, b) == Relation::agree);
    b.times = {testing::day(101)};
    CHECK(compare(a, b) == Relation::unrelated);
  }

  TEST_CASE("another day, place or circumstance is another fact") {
    Predication a = recovered({});
    Predication b = recovered({});
    a.times = {testing::day(100)};
    b.times = {testing::day(100)};
    CHECK(compare(a, b) == Relation::agree);
    b.times = {testing::day(101)};
    CHECK(compare(a, b) == Relation::unrelated);
    b.times = a.times;
    a.places = {{"arna", "Arna", {}}};
    b.places = {{"berg", "Berg", {}}};
    CHECK(compare(a, b) == Relation::unrelated);
    b.places = {{"berg", "Berg", {"arna"}}};
    CHECK(compare(a, b) == Relation::agree);
  }

  TEST_CASE("another agent or patient is another fact, a pronoun is none") {
    Predication b = recovered({});
    b.participants[1].head = "anchor";
    CHECK(compare(recovered({}), b) == Relation::unrelated);
    b.participants[1].is_pronoun = true;
    CHECK(compare(recovered({}), b) == Relation::unrelated);
  }

  TEST_CASE("what is denied or planned is not what was done") {
    Predication denied = recovered({});
    denied.polarity = Polarity::negative;
    CHECK(compare(recovered({}), denied) == Relation::unrelated);
    Predication planned = recovered({});
    planned.modality = Modality::planned;
    CHECK(compare(recovered({}), planned) == Relation::unrelated);
  }
}

}  // namespace crosscheck
