#include "engine/report/result_diff.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "engine/report/diff_forms.h"
#include "engine/report/report_buffer.h"
#include "engine/report/terminal_text.h"
#include "tests/support/found_story.h"

// The story: Bay News and Kelp Post say that 12 boats burned, Gull FM says 30.
// Each test changes one thing of it and says what differs.

namespace crosscheck {
namespace {

using testing::found_story;

constexpr std::uint32_t kGull = 2;

/// The story without Gull FM's claim, hence without the dispute.
Findings without_gull() {
  Findings f = found_story();
  f.claims.pop_back();
  f.claim_at.pop_back();
  f.edges.resize(1);
  f.disputes.clear();
  return f;
}

/// The story with a fourth voice, Reef Times, on the side of 30.
Findings with_reef() {
  Findings f = found_story();
  FoundClaim claim = f.claims[kGull];
  claim.index = 3;
  claim.key = "k3";
  claim.source = 3;
  claim.document = 3;
  f.documents.push_back(f.documents[kGull]);
  f.documents.back().path = "Ree.txt";
  f.documents.back().source = 3;
  f.sources.push_back(f.sources[kGull]);
  f.sources.back().name = "Reef Times";
  f.claims.push_back(claim);
  f.claim_at.push_back(3);
  f.disputes[0].key = "other-key";
  f.disputes[0].sides[0].claims.push_back(3);
  return f;
}

std::string text_of(const Findings& before, const Findings& after,
                    std::size_t width = 80, std::size_t top = 0) {
  const ResultDiff diff = compare_results(before, after);
  ReportOptions options;
  options.width = width;
  options.top = top;
  StringSink sink;
  REQUIRE(write_diff_text({"old.json", "new.json", before, after, diff, {}},
                          options, sink)
              .ok());
  return sink.text();
}

std::string json_of(const Findings& before, const Findings& after) {
  const ResultDiff diff = compare_results(before, after);
  StringSink sink;
  REQUIRE(
      write_diff_json({"old.json", "new.json", before, after, diff, {}}, sink)
          .ok());
  return sink.text();
}

bool has(const std::string& text, const std::string& words) {
  return text.find(words) != std::string::npos;
}

TEST_SUITE("engine/report/result_diff") {
  TEST_CASE("a result does not differ from itself") {
    const ResultDiff diff = compare_results(found_story(), found_story());
    CHECK(diff.same_claims == 3);
    CHECK(diff.same_disputes == 1);
    CHECK(diff.new_claims.empty());
    CHECK(diff.gone_claims.empty());
    CHECK(diff.better.empty());
    CHECK(diff.worse.empty());
    CHECK(diff.revalued.empty());
    CHECK(diff.new_disputes.empty());
    CHECK(diff.settled.empty());
    CHECK(diff.grown.empty());
    CHECK(diff.shrunk.empty());
    CHECK(diff.altered.empty());
  }

  TEST_CASE("a claim and its dispute come and go") {
    const ResultDiff comes = compare_results(without_gull(), found_story());
    CHECK(comes.new_claims == std::vector<std::uint32_t>{kGull});
    CHECK(comes.new_disputes == std::vector<std::uint32_t>{0});
    const ResultDiff goes = compare_results(found_story(), without_gull());
    CHECK(goes.gone_claims == std::vector<std::uint32_t>{kGull});
    REQUIRE(goes.settled.size() == 1);
    // Its document is still there.
    CHECK(goes.settled[0].fate == DisputeFate::withdrawn);
  }

  TEST_CASE("a side whose documents are gone was not withdrawn") {
    Findings after = without_gull();
    after.documents.pop_back();
    const ResultDiff diff = compare_results(found_story(), after);
    REQUIRE(diff.settled.size() == 1);
    CHECK(diff.settled[0].fate == DisputeFate::documents_gone);
  }

  TEST_CASE("a dispute whose sides are there was settled by their relation") {
    const auto fate_with = [](const std::string& kind) {
      Findings after = found_story();
      after.disputes.clear();
      after.edges[1].kind = after.edges[2].kind = kind;
      const ResultDiff diff = compare_results(found_story(), after);
      REQUIRE(diff.settled.size() == 1);
      return diff.settled[0].fate;
    };
    CHECK(fate_with("update") == DisputeFate::updated);
    CHECK(fate_with("compatible") == DisputeFate::agreed);
    CHECK(fate_with("differs") == DisputeFate::not_compared);
  }

  TEST_CASE("support counts from a change of 0.05, else by origins") {
    const auto change = [](double score, std::uint32_t origins) {
      Findings after = found_story();
      after.claims[0].score = score;
      after.claims[0].origins = origins;
      const ResultDiff diff = compare_results(found_story(), after);
      return std::pair(diff.better.size(), diff.worse.size());
    };
    using Sizes = std::pair<std::size_t, std::size_t>;
    // It was 0.8125, by one origin.
    CHECK(change(0.8625, 1) == Sizes(1, 0));
    CHECK(change(0.8624, 1) == Sizes(0, 0));
    CHECK(change(0.7625, 1) == Sizes(0, 1));
    CHECK(change(0.82, 2) == Sizes(1, 0));
    CHECK(change(0.82, 0) == Sizes(0, 1));
    // The score goes first.
    CHECK(change(0.7, 2) == Sizes(0, 1));
  }

  TEST_CASE("the largest change of support stands first") {
    Findings after = found_story();
    after.claims[0].score = 0.9;
    after.claims[kGull].score = 0.5;
    const ResultDiff diff = compare_results(found_story(), after);
    REQUIRE(diff.better.size() == 2);
    CHECK(diff.better[0].after == kGull);
    CHECK(diff.better[1].after == 0);
  }

  TEST_CASE("a source that answers otherwise changed its value") {
    Findings after = found_story();
    after.claims[kGull].key = "k9";
    after.claims[kGull].value = "14";
    after.claims[kGull].evidence[0].exact = "Fourteen boats";
    const ResultDiff diff = compare_results(found_story(), after);
    REQUIRE(diff.revalued.size() == 1);
    CHECK(diff.revalued[0].before == kGull);
    CHECK(diff.revalued[0].after == kGull);
    CHECK(diff.new_claims.empty());
    CHECK(diff.gone_claims.empty());
    const std::string text = text_of(found_story(), after);
    CHECK(has(text, "harbour fire \u00B7 boats: 30 -> 14\n"));
    CHECK(
        has(text, "before  Gull FM: \u201CThirty boats\u201D (Gul.txt:3:15)"));
    CHECK(has(text, "now     Gull FM: \u201CFourteen boats\u201D"));
    // The quotation of another clause is another claim.
    for (Findings* f : {&after}) f->claims[kGull].kind = "quotation";
    Findings before = found_story();
    before.claims[kGull].kind = "quotation";
    CHECK(compare_results(before, after).revalued.empty());
  }

  TEST_CASE("a claim under another item is the same by its words") {
    Findings after = found_story();
    after.claims[0].key = "k9";
    after.claims[0].item = "fire in the harbour";
    const ResultDiff diff = compare_results(found_story(), after);
    CHECK(diff.same_claims == 3);
    CHECK(diff.new_claims.empty());
    CHECK(diff.revalued.empty());
  }

  TEST_CASE("disputes grow and shrink by their voices") {
    const ResultDiff more = compare_results(found_story(), with_reef());
    REQUIRE(more.grown.size() == 1);
    CHECK(more.new_disputes.empty());
    CHECK(more.settled.empty());
    const ResultDiff fewer = compare_results(with_reef(), found_story());
    CHECK(fewer.shrunk.size() == 1);
    CHECK(fewer.grown.empty());
    Findings other = found_story();
    other.disputes[0].key = "other-key";
    other.claims[kGull].value = "40";
    CHECK(compare_results(found_story(), other).altered.size() == 1);
  }

  TEST_CASE("a dispute that became part of another is told so") {
    // Before, Kelp Post and Gull FM disputed by themselves.
    Findings before = found_story();
    FoundDispute small = before.disputes[0];
    small.key = "small";
    small.sides[1].claims = {1};
    before.disputes[0].sides[1].claims = {0};
    before.disputes.push_back(small);
    const ResultDiff diff = compare_results(before, found_story());
    REQUIRE(diff.settled.size() == 1);
    CHECK(diff.settled[0].before == 1);
    CHECK(diff.settled[0].fate == DisputeFate::joined);
    CHECK(diff.grown.size() == 1);
  }

  TEST_CASE("the text tells counts, sides and why a dispute was settled") {
    const std::string text = text_of(found_story(), without_gull());
    CHECK(has(text, "From old.json to new.json\n"));
    CHECK(has(text, "Contradictions: 0 new, 1 settled, 0 grown"));
    CHECK(has(text, "Claims: 0 new, 1 gone"));
    CHECK(has(text, "      30: Gull FM [score 0.250, 1 origin]\n"));
    CHECK(has(text, "      12: Bay News, Kelp Post [score 0.813, 1 origin]\n"));
    CHECK(
        has(text, "    settled: a side is no longer told by its documents\n"));
    CHECK(has(text, "Claims that are gone (1)\n"));
    CHECK_FALSE(has(text, "New claims"));
  }

  TEST_CASE("the text shows as many rows as it is asked for, and the width") {
    Findings nothing = found_story();
    nothing.claims.clear();
    nothing.claim_at.clear();
    nothing.disputes.clear();
    nothing.edges.clear();
    const std::string text = text_of(nothing, found_story(), 40, 1);
    CHECK(has(text, "New claims (3)\n"));
    CHECK(has(text, "  ... 2 more (--top 0 shows all)\n"));
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t end = text.find('\n', at);
      CHECK(display_width(text.substr(at, end - at)) <= 40);
      at = end + 1;
    }
  }

  TEST_CASE("no control character of a result reaches the terminal") {
    Findings after = with_reef();
    for (auto& [name, text] : testing::texts_from_outside(after)) {
      *text = "\x1b[31m\u202E" + *text;
    }
    for (FoundSource& source : after.sources) source.name += "\x07";
    const std::string text = text_of(found_story(), after);
    CHECK(has(text, "<U+001B>"));
    CHECK_FALSE(has(text, "\x1b"));
    CHECK_FALSE(has(text, "\x07"));
    CHECK_FALSE(has(text, "\u202E"));
  }

  TEST_CASE("the JSON has every list, and both tellings of a changed value") {
    Findings after = found_story();
    after.claims[kGull].key = "k9";
    after.claims[kGull].value = "14";
    const std::string json = json_of(found_story(), after);
    CHECK(has(json, "\"schema\": \"crosscheck.diff/1\""));
    CHECK(has(json, "\"values_changed\": 1"));
    CHECK(has(json, "\"disputes_altered\": 1"));
    CHECK(has(json, "\"score\": 0.05"));
    const std::size_t at = json.rfind("\"values_changed\"");
    CHECK(has(json.substr(at), "\"source\": \"Gull FM\""));
    CHECK(has(json.substr(at), "\"value\": \"30\""));
    CHECK(has(json.substr(at), "\"value\": \"14\""));
    CHECK(has(json.substr(at), "\"quote\": \"Thirty boats\""));
    const std::string settled = json_of(found_story(), without_gull());
    CHECK(has(settled, "\"why\": \"withdrawn\""));
  }
}

}  // namespace
}  // namespace crosscheck
