#include "engine/extract/time_frames.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "engine/extract/predications.h"
#include "engine/text/analysis.h"
#include "engine/text/times/time_expression.h"
#include "graph/time_fit.h"
#include "tests/support/english_model.h"

namespace crosscheck {
namespace {

/// The predications of a text of 2031-05-16, a Friday.
std::vector<Predication> read(const std::string& text) {
  static std::vector<Document> kept;
  Document document;
  document.id = DocumentId(0);
  document.text = text;
  document.published_day = parse_published_day("2031-05-16");
  kept.push_back(document);
  return find_predications(analyse(kept.back(), english_model()));
}

const Predication& told(const std::vector<Predication>& all,
                        std::string_view trigger) {
  for (const Predication& p : all) {
    if (p.trigger == trigger) return p;
  }
  FAIL("nothing tells it: ", trigger);
  return all.front();
}

TEST_SUITE("time frames") {
  TEST_CASE("a predication has the time under its own word") {
    const auto all = read("The navy seized the boat on Thursday.");
    CHECK(canonical_text(told(all, "seize").frame) == "2031-05-15");
    CHECK_FALSE(told(all, "seize").is_background);
  }

  TEST_CASE("without a time it is of the news") {
    const auto all = read("The navy seized the boat.");
    CHECK_FALSE(told(all, "seize").frame.resolved);
    CHECK_FALSE(told(all, "seize").is_background);
  }

  TEST_CASE("what is coordinated shares the time") {
    const auto all =
        read("The navy stopped the boat on Thursday and arrested the crew.");
    CHECK(canonical_text(told(all, "arrest").frame) == "2031-05-15");
  }

  TEST_CASE("an older year is background, and what goes on from it as well") {
    const auto all = read(
        "The navy seized the boat on Thursday. In 2024, a fire destroyed the "
        "harbour. It killed nine people.");
    CHECK(told(all, "destroy").is_background);
    CHECK(told(all, "kill").is_background);
    CHECK(canonical_text(told(all, "kill").frame) == "2024");
    CHECK_FALSE(told(all, "seize").is_background);
  }

  TEST_CASE("the year of the news is none") {
    const auto all = read("The harbour burned in 2031.");
    CHECK_FALSE(told(all, "burn").is_background);
  }

  TEST_CASE("what is said has not the time of saying it") {
    const auto all =
        read("The minister said on Thursday that the navy seized the boat.");
    CHECK(canonical_text(told(all, "say").frame) == "2031-05-15");
    CHECK_FALSE(told(all, "seize").frame.resolved);
  }

  TEST_CASE("frames of the news and of an older year do not meet") {
    const auto all = read(
        "The navy seized the boat. The navy stopped the ferry on Thursday. In "
        "2024, a fire destroyed the harbour.");
    const Predication& now = told(all, "seize");
    const Predication& thursday = told(all, "stop");
    const Predication& older = told(all, "destroy");
    CHECK(frames_meet(now, thursday));
    CHECK_FALSE(frames_meet(now, older));
    CHECK_FALSE(frames_meet(older, thursday));
    CHECK(frames_meet(older, older));
  }
}

}  // namespace
}  // namespace crosscheck
