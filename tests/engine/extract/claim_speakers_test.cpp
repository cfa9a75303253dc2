#include "engine/extract/claim_speakers.h"

#include <doctest/doctest.h>

#include <list>
#include <string>
#include <vector>

#include "engine/extract/claim_modality.h"
#include "engine/text/analysis.h"
#include "tests/support/english_model.h"

namespace crosscheck {
namespace {

/// An analysed text and a word of it.
struct Reading {
  explicit Reading(const std::string& text,
                   const LanguageModel* model = english_model()) {
    static std::list<Document> kept;
    Document document;
    document.id = DocumentId(0);
    document.text = text;
    kept.push_back(document);
    analysis = analyse(kept.back(), model);
  }

  /// Speakers of the last token with that word, outermost first, by key.
  [[nodiscard]] std::vector<std::string> speakers(const std::string& word) {
    std::vector<std::string> keys;
    for (const Attribution& link : speakers_at(analysis, token(word))) {
      keys.push_back(link.speaker.key);
    }
    return keys;
  }

  [[nodiscard]] Modality modality(const std::string& word) {
    return modality_before(analysis, 0, token(word), &negated);
  }

  [[nodiscard]] std::uint32_t token(const std::string& word) const {
    for (std::size_t t = analysis.text.tokens.size(); t > 0; --t) {
      if (analysis.lower(static_cast<std::uint32_t>(t - 1)) == word) {
        return static_cast<std::uint32_t>(t - 1);
      }
    }
    FAIL("no such word: ", word);
    return 0;
  }

  Analysis analysis;
  bool negated = false;
};

using Keys = std::vector<std::string>;

}  // namespace

TEST_SUITE("engine/extract/claim_speakers") {
  TEST_CASE("what the narrator tells has no speaker") {
    Reading r("The harbour was closed on Monday.");
    CHECK(r.speakers("closed").empty());
  }

  TEST_CASE("reported words have the speaker of their clause") {
    Reading r("Ana Maltov said that the harbour was closed on Monday.");
    CHECK(r.speakers("closed") == Keys{"ana maltov"});
    CHECK(r.speakers("said").empty());
  }

  TEST_CASE("words reported in reported words have both speakers") {
    Reading r(
        "Ana Maltov said that Bela Grint had told her that the harbour was "
        "closed.");
    CHECK(r.speakers("closed") == Keys{"ana maltov", "bela grint"});
    CHECK(r.speakers("told") == Keys{"ana maltov"});
  }

  TEST_CASE("without trees quotations tell who speaks") {
    Reading r("\"The harbour was closed on Monday,\" Ana Maltov said.",
              nullptr);
    CHECK(r.speakers("closed") == Keys{"ana maltov"});
  }
}

TEST_SUITE("engine/extract/claim_modality") {
  TEST_CASE("the predicate above a figure tells its modality") {
    CHECK(Reading("The navy seized 12 boats.").modality("12") ==
          Modality::asserted);
    CHECK(Reading("The navy will seize 12 boats.").modality("12") ==
          Modality::planned);
    CHECK(Reading("The navy may have seized 12 boats.").modality("12") ==
          Modality::possible);
  }

  TEST_CASE("words of another clause before it do not matter") {
    // By words alone "will" makes all that follows a plan.
    CHECK(Reading("The minister who will resign said the navy seized 12 boats.")
              .modality("12") == Modality::asserted);
    CHECK(Reading("The minister who will resign said the navy seized 12 boats.",
                  nullptr)
              .modality("12") == Modality::planned);
  }

  TEST_CASE("what somebody denies is denied, what he says is told as so") {
    CHECK(Reading("Ana Maltov denied that the navy had seized 12 boats.")
              .modality("12") == Modality::denied);
    CHECK(Reading("Ana Maltov said that the navy had seized 12 boats.")
              .modality("12") == Modality::asserted);
    CHECK(Reading("Ana Maltov doubted that the navy had seized 12 boats.")
              .modality("12") == Modality::possible);
  }

  TEST_CASE("a negation of the predicate is told apart") {
    Reading r("The navy did not seize 12 boats.");
    CHECK(r.modality("12") == Modality::asserted);
    CHECK(r.negated);
    Reading other(
        "Ana Maltov, who did not resign, said the navy seized 12 boats.");
    CHECK(other.modality("12") == Modality::asserted);
    CHECK_FALSE(other.negated);
  }
}

}  // namespace crosscheck
