#include "engine/extract/support_verbs.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "engine/extract/predications.h"
#include "engine/text/analysis.h"
#include "graph/participant_match.h"
#include "graph/rules/act_facts.h"
#include "tests/support/english_model.h"

namespace crosscheck {
namespace {

/// What a noun tells; of no trigger where nothing does.
Predication told(const std::string& text, std::string_view noun) {
  Document document;
  document.id = DocumentId(0);
  document.text = text;
  for (Predication& p : find_predications(analyse(document, english_model()))) {
    if (p.kind == PredicateKind::noun && p.trigger == noun) return p;
  }
  return {};
}

}  // namespace

TEST_SUITE("engine/extract/support_verbs") {
  TEST_CASE("a noun is denied by its verb and by its own determiner") {
    const Predication none =
        told("No arrests have been made in the harbour.", "arrest");
    CHECK(told_polarity(none) == Polarity::negative);
    CHECK(none.has_negation);
    const Predication not_made =
        told("The police did not make an arrest.", "arrest");
    CHECK(told_polarity(not_made) == Polarity::negative);
    const Predication made = told("The police made an arrest.", "arrest");
    CHECK(told_polarity(made) == Polarity::positive);
    CHECK_FALSE(made.has_negation);
  }

  TEST_CASE("doer and target come from the verb") {
    const Predication made = told("The police made an arrest.", "arrest");
    const Participant* agent = participant_of(made, ParticipantRole::agent);
    REQUIRE(agent != nullptr);
    CHECK(agent->head == "police");
    const Predication filed = told(
        "Prosecutors filed charges against the captain on Monday.", "charge");
    const Participant* target = participant_of(filed, ParticipantRole::patient);
    REQUIRE(target != nullptr);
    CHECK(target->head == "captain");
  }

  TEST_CASE("what is to come, and what another verb tells") {
    CHECK(told("The police will make an arrest.", "arrest").is_future);
    const Predication seen = told("The police saw no arrest.", "arrest");
    CHECK_FALSE(seen.has_negation);
  }
}

}  // namespace crosscheck
