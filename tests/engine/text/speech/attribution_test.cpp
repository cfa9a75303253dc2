#include "engine/text/speech/attribution.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "engine/text/analysis.h"
#include "tests/support/english_model.h"

namespace crosscheck {
namespace {

struct Reading {
  Document document;
  Analysis analysis;

  [[nodiscard]] std::string words(IndexRange range) const {
    if (range.first >= range.last) return "-";
    return std::string(
        written(document, analysis.text, range.first, range.last));
  }
  [[nodiscard]] const SpeechAttribution* by_cue(std::string_view cue) const {
    for (const SpeechAttribution& one : analysis.attributions) {
      if (words(one.cue) == cue) return &one;
    }
    return nullptr;
  }
  // "source | content / content", or "none".
  [[nodiscard]] std::string told(std::string_view cue) const {
    const SpeechAttribution* one = by_cue(cue);
    if (one == nullptr) return "none";
    std::string all = words(one->source) + " |";
    for (const IndexRange& range : one->content)
      all += (all.back() == '|' ? " " : " / ") + words(range);
    return all;
  }
};

// A first sentence keeps the one that is tested from being a headline.
Reading read(const std::string& sentences, bool with_model = true) {
  Reading reading;
  reading.document.text = "The town met.\n\n" + sentences + "\n";
  reading.analysis =
      analyse(reading.document, with_model ? english_model() : nullptr);
  return reading;
}

}  // namespace

TEST_SUITE("engine/text/speech/attribution") {
  TEST_CASE("a clause under a verb of speech, and a joined verb") {
    const Reading r = read(
        "Marta Hollin said on Friday that the bridge would close, and warned "
        "that it could fall.");
    CHECK(r.told("said") == "Marta Hollin | that the bridge would close");
    CHECK(r.told("warned") == "Marta Hollin | that it could fall");
    REQUIRE(r.by_cue("said") != nullptr);
    CHECK(r.by_cue("said")->mode == SpeechMode::indirect);
    REQUIRE(r.by_cue("said")->speaker);
    CHECK(r.by_cue("said")->speaker->key == "marta hollin");
  }

  TEST_CASE("the verb behind or within what is said") {
    CHECK(read("The bridge would close, Hollin said.").told("said") ==
          "Hollin | The bridge would close");
    CHECK(read("The bridge, Hollin said, would close soon.").told("said") ==
          "Hollin | The bridge / would close soon");
    CHECK(
        read("The firm sold boats on the coast, said strategist Peter Marlow, "
             "a former partner.")
            .told("said") ==
        "strategist Peter Marlow, a former partner | The firm sold boats on "
        "the coast");
  }

  TEST_CASE("quotations of one cue are one attribution") {
    const Reading r =
        read("\"The bridge will close,\" said Marlow. \"It is old.\"");
    CHECK(r.told("said") == "Marlow | The bridge will close / It is old.");
    REQUIRE(r.by_cue("said") != nullptr);
    CHECK(r.by_cue("said")->mode == SpeechMode::direct);
    CHECK(r.analysis.attributions.size() == 1);
  }

  TEST_CASE("who speaks behind a quotation is not who it names") {
    CHECK(
        read("\"Look, the owners control more than a tenth of the boats on the "
             "coast,\" said Al Corwin.")
            .told("said") ==
        "Al Corwin | Look, the owners control more than "
        "a tenth of the boats on the coast");
    CHECK(
        read("\"The agents are tired and have had enough of it,\" a clerk, who "
             "was not allowed to speak, told Harbour News.")
            .told("told")
            .starts_with("a clerk"));
  }

  TEST_CASE("a source is known by the name within it") {
    const Reading r = read(
        "Al Corwin met the council.\n\n\"The bridge will close,\" said retired "
        "boat builder Al Corwin.");
    REQUIRE(r.by_cue("said") != nullptr);
    REQUIRE(r.by_cue("said")->speaker);
    CHECK(r.by_cue("said")->speaker->key == "al corwin");
  }

  TEST_CASE("a verb in a sentence of its own behind a question") {
    CHECK(read("\"Who will pay for it?\" Marlow asked.").told("asked") ==
          "Marlow | Who will pay for it?");
  }

  TEST_CASE("two strokes open a quotation as they close it") {
    const Reading r = read(
        "''The bridge will close,'' said Ms. Dorn. ''It is old and weak.''");
    CHECK(r.told("said") ==
          "Ms. Dorn | The bridge will close / It is old and weak.");
  }

  TEST_CASE("marks within a clause make it partial") {
    const Reading r = read(
        "Marlow said the plan was \"a very costly mistake\" for the town.");
    CHECK(r.told("said") ==
          "Marlow | the plan was \"a very costly mistake\" for the town");
    REQUIRE(r.by_cue("said") != nullptr);
    CHECK(r.by_cue("said")->mode == SpeechMode::partial);
    CHECK(r.analysis.attributions.size() == 1);
  }

  TEST_CASE("what is told within a quotation is not taken apart") {
    const Reading r = read(
        "\"I think the engineers said it was safe,\" Marlow told the town.");
    CHECK(r.told("think") == "none");
    CHECK(r.told("said") == "none");
    CHECK(read("\"The union was accused of fraud,\" Marlow told the town.")
              .told("accused") == "none");
    CHECK(r.told("told") == "Marlow | I think the engineers said it was safe");
  }

  TEST_CASE("according to, at either end") {
    CHECK(read("According to the ministry, the bridge is safe.")
              .told("According to") == "the ministry | the bridge is safe");
    CHECK(read("The bridge is safe, according to the ministry.")
              .told("according to") == "the ministry | The bridge is safe");
  }

  TEST_CASE("a relative clause keeps its antecedent") {
    const Reading r =
        read("The council thanked Marlow, who said that the bridge was safe.");
    CHECK(r.told("said") == "Marlow, who | that the bridge was safe");
  }

  TEST_CASE("the noun before a verb, whatever the tree says") {
    CHECK(
        read("In his spring speech, a tribute to Peter Marlow, the mayor that "
             "year, Mr. Dorn praised the bridge.")
            .told("praised") == "Mr. Dorn | the bridge");
    CHECK(read("Saturday at the annual harbour festival Mayor Hollin said the "
               "bridge was safe.")
              .told("said") == "Mayor Hollin | the bridge was safe");
    CHECK(read("The meeting took place as a new survey showed that voters want "
               "the bridge.")
              .told("showed") == "a new survey | that voters want the bridge");
  }

  TEST_CASE("a joined verb has the speaker before it") {
    CHECK(read("The bridge would close, Hollin said, adding that it was old.")
              .told("adding") == "Hollin | that it was old");
    CHECK(read("Hollin called the plan \"a costly mistake\" and promised to "
               "fight it.")
              .told("promised") == "Hollin | to fight it");
  }

  TEST_CASE("passives have the agent for source, or nobody") {
    CHECK(read("Hollin was told by engineers that the bridge was unsafe.")
              .told("told") == "engineers | that the bridge was unsafe");
    CHECK(read("Marlow was quoted as saying that the bridge was unsafe.")
              .told("saying") == "Marlow | that the bridge was unsafe");
    CHECK(read("Marlow was accused of hiding the report.").told("accused") ==
          "- | of hiding the report");
    CHECK(read("The bridge is expected to reopen in May.").told("expected") ==
          "- | to reopen in May");
  }

  TEST_CASE("nouns of speech and their owners") {
    CHECK(read("Marlow repeated his promise to rebuild the bridge.")
              .told("promise") == "his | to rebuild the bridge");
    CHECK(read("Marlow made the claim that the bridge was unsafe.")
              .told("claim") == "Marlow | that the bridge was unsafe");
    CHECK(read("The ministry issued a statement saying that it would close the "
               "bridge.")
              .told("saying") ==
          "a statement | that it would close the bridge");
  }

  TEST_CASE("a speech within a speech has a chain of speakers") {
    const Reading r =
        read("Hollin told the council that Marlow denied the charges.");
    const auto& all = r.analysis.attributions;
    REQUIRE(all.size() == 2);
    CHECK(r.words(all[0].source) == "Hollin");
    CHECK(r.words(all[1].source) == "Marlow");
    CHECK(all[0].outer == SpeechAttribution::kNone);
    CHECK(all[1].outer == 0);
    CHECK(speaker_chain(all, 1) == std::vector<std::uint32_t>{0, 1});
    CHECK(speaker_chain(all, 0) == std::vector<std::uint32_t>{0});
  }

  TEST_CASE("the class of the cue, and its negation") {
    const Reading r = read(
        "Marlow denied the charges. Hollin claimed that he lied. Engineers "
        "confirmed that he lied. Residents doubt that the bridge is safe. The "
        "union demanded that the bridge close. The council asked whether it "
        "was "
        "safe. Voters believe it will fall. Dorn promised to rebuild it. The "
        "mayor did not say whether it would reopen.");
    const auto cue_class = [&](std::string_view cue) {
      const SpeechAttribution* one = r.by_cue(cue);
      REQUIRE_MESSAGE(one != nullptr, std::string(cue));
      return one->cue_class;
    };
    CHECK(cue_class("denied") == CueClass::denies);
    CHECK(cue_class("claimed") == CueClass::claims);
    CHECK(cue_class("confirmed") == CueClass::confirms);
    CHECK(cue_class("doubt") == CueClass::doubts);
    CHECK(cue_class("demanded") == CueClass::orders);
    CHECK(cue_class("asked") == CueClass::asks);
    CHECK(cue_class("believe") == CueClass::believes);
    CHECK(cue_class("promised") == CueClass::plans);
    CHECK(cue_class("say") == CueClass::says);
    CHECK(r.by_cue("say")->negated);
    CHECK_FALSE(r.by_cue("asked")->negated);
  }

  TEST_CASE("headlines, and a colon behind a name") {
    Reading r;
    r.document.text =
        "Hollin says ferries will stop\n\nMarta Hollin spoke on Friday.\n\n"
        "Hollin: Bridge will close soon\n";
    r.analysis = analyse(r.document, english_model());
    CHECK(r.told("says") == "Hollin | ferries will stop");
    CHECK(r.told(":") == "Hollin | Bridge will close soon");
  }

  TEST_CASE("the writer's own word and plain plans are not told") {
    const Reading r = read(
        "I think the bridge will fall. Marlow said he hopes it will stand. A "
        "team to support the mayor came. Here is a question: who pays?");
    CHECK(r.told("think") == "none");
    CHECK(r.told("said") == "Marlow | he hopes it will stand");
    CHECK(r.told("hopes") == "none");
    CHECK(r.told("support") == "none");
    CHECK(r.told(":") == "none");
  }

  TEST_CASE("without a model the quotations tell") {
    const Reading r = read(
        "\"The bridge will close,\" Marta Hollin said. \"It is old and weak.\"",
        false);
    CHECK(r.told("said") ==
          "Marta Hollin | The bridge will close / It is old and weak.");
    const Reading indirect =
        read("Marta Hollin said that the bridge would close.", false);
    CHECK(indirect.told("said") == "Marta Hollin | the bridge would close");
  }

  TEST_CASE("many cues in one sentence stay within bounds") {
    std::string sentence = "Marlow";
    for (int i = 0; i < 2000; ++i) sentence += " said he said";
    const Reading r = read(sentence + " no.");
    CHECK(r.analysis.attributions.size() <= 64);
    for (const SpeechAttribution& one : r.analysis.attributions) {
      for (const IndexRange& range : one.content) {
        CHECK(range.first < range.last);
        CHECK(range.last <= r.analysis.text.tokens.size());
      }
    }
  }
}

}  // namespace crosscheck
