#include "engine/extract/participants.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "engine/extract/predications.h"
#include "engine/text/analysis.h"
#include "graph/participant_match.h"
#include "tests/support/english_model.h"

namespace crosscheck {
namespace {

std::vector<Predication> read(const std::string& text) {
  Document document;
  document.id = DocumentId(0);
  document.text = text;
  return find_predications(analyse(document, english_model()));
}

/// The head of who plays a role in what `trigger` tells; "-" for nobody.
std::string who(const std::string& text, std::string_view trigger,
                ParticipantRole role) {
  for (const Predication& p : read(text)) {
    if (p.trigger != trigger) continue;
    const Participant* participant = participant_of(p, role);
    return participant == nullptr ? "-" : participant->head;
  }
  return "not told";
}

constexpr ParticipantRole kAgent = ParticipantRole::agent;
constexpr ParticipantRole kPatient = ParticipantRole::patient;

TEST_SUITE("engine/extract/participants") {
  TEST_CASE("active and passive give the same roles") {
    for (const char* text :
         {"The navy seized the boat.", "The boat was seized by the navy."}) {
      CHECK(who(text, "seize", kAgent) == "navy");
      CHECK(who(text, "seize", kPatient) == "boat");
    }
  }

  TEST_CASE("a relative clause is told of its noun") {
    CHECK(who("The officer who arrested the driver left.", "arrest", kAgent) ==
          "officer");
    CHECK(who("The driver who was arrested left.", "arrest", kPatient) ==
          "driver");
  }

  TEST_CASE("coordinated verbs share their subject") {
    CHECK(who("The navy stopped the boat and arrested the crew.", "arrest",
              kAgent) == "navy");
  }

  TEST_CASE("who is told to do it does it, and who promises") {
    CHECK(who("The officer ordered the driver to leave.", "leave", kAgent) ==
          "driver");
    CHECK(who("The officer promised to leave.", "leave", kAgent) == "officer");
  }

  TEST_CASE("none of them is told of them") {
    for (const Predication& p :
         read("None of the senators signed the letter.")) {
      if (p.trigger != "sign") continue;
      const Participant* agent = participant_of(p, kAgent);
      REQUIRE(agent != nullptr);
      CHECK(agent->head == "senator");
      CHECK(agent->is_negated);
      CHECK_FALSE(agent->is_pronoun);
    }
    CHECK(who("None of the senators signed the letter.", "sign", kPatient) ==
          "letter");
  }

  TEST_CASE("a time takes no part") {
    CHECK(who("Last month saw three storms.", "see", kAgent) == "-");
    CHECK(who("The keeper saw three storms.", "see", kAgent) == "keeper");
  }

  TEST_CASE("an oblique keeps its preposition") {
    const auto all = read("The boat sailed from the harbour.");
    const Participant* from = nullptr;
    for (const Predication& p : all) {
      if (p.trigger == "sail")
        from = participant_of(p, ParticipantRole::oblique);
    }
    REQUIRE(from != nullptr);
    CHECK(from->preposition == "from");
    CHECK(from->head == "harbour");
  }
}

}  // namespace
}  // namespace crosscheck
