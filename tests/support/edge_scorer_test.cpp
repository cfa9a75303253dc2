#include "tests/support/edge_scorer.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace crosscheck {
namespace {

// Two documents: a.txt by Early, b.txt by Late.
const std::vector<std::string> kTexts = {
    "Über zwölf boats sank on Monday. Ten men swam.",
    "Nine boats sank on Monday. Ten men swam home."};

const char* const kGold = R"({"corpus": "boats",
  "conflicts": [
    {"id": "C1", "a": [{"doc": "a", "key": "zwölf boats"}],
                 "b": [{"doc": "Late", "key": "Nine boats"}]},
    {"id": "C2", "soft": true, "a": [{"doc": "a", "key": "swam."}],
                 "b": [{"doc": "b", "key": "swam home"}]}],
  "agreements": [
    {"id": "A1", "places": [{"doc": "a", "key": "Ten men"},
                            {"doc": "b", "key": "Ten men"}]}],
  "traps": [
    {"id": "T1", "a": {"doc": "a", "key": "Ten men"},
                 "b": {"doc": "b", "key": "Nine boats"}}]})";

// Claims: c0 "zwölf boats", c1 "Nine boats", c2 "Ten men",
// c3 "Ten men swam", c4 "swam.".
std::string result_with(const std::string& edges, int start = 5) {
  return R"({"documents": [
      {"id": "d0", "path": "x/a.txt", "source": "Early"},
      {"id": "d1", "path": "x/b.txt", "source": "Late"}],
    "claims": [
      {"id": "c0", "evidence": [
        {"document": "d0", "exact": "zwölf boats", "start": )" +
         std::to_string(start) + R"(}]},
      {"id": "c1", "evidence": [
        {"document": "d1", "exact": "Nine boats", "start": 0}]},
      {"id": "c2", "evidence": [
        {"document": "d0", "exact": "Ten men", "start": 33}]},
      {"id": "c3", "evidence": [
        {"document": "d1", "exact": "Ten men swam", "start": 27}]},
      {"id": "c4", "evidence": [
        {"document": "d0", "exact": "swam.", "start": 41}]}],
    "edges": [)" +
         edges + "]}";
}

EdgeFigures figures_of(const std::string& edges, int start = 5) {
  const Result<EdgeFigures> figures =
      score_edges(result_with(edges, start), kGold, kTexts);
  REQUIRE_MESSAGE(figures.ok(), figures.error().message);
  return figures.value();
}

}  // namespace

TEST_SUITE("support/edge_scorer") {
  TEST_CASE("edges that meet the gold are found and right") {
    const EdgeFigures f = figures_of(
        R"({"kind": "conflict", "claims": ["c1", "c0"]},
           {"kind": "agree", "claims": ["c2", "c3"]})");
    CHECK(f.conflict_recall() == 1);
    CHECK(f.conflict_precision() == 1);
    CHECK(f.agreement_recall() == 1);
    CHECK(f.traps_hit.empty());
    CHECK(f.quotes == 5);
    CHECK(f.quotes_not_verbatim == 0);
    CHECK(f.missed.empty());
  }

  TEST_CASE("without edges nothing is found and nothing is wrong") {
    const EdgeFigures f = figures_of("");
    CHECK(f.conflict_recall() == 0);
    CHECK(f.conflict_precision() == 1);
    CHECK(f.agreement_recall() == 0);
    CHECK(f.missed == std::vector<std::string>{"C1", "A1"});
  }

  TEST_CASE("a soft conflict is right when found, and not missed") {
    const EdgeFigures f =
        figures_of(R"({"kind": "conflict", "claims": ["c4", "c3"]})");
    CHECK(f.conflicts == 1);
    CHECK(f.conflict_edges_right == 1);
    CHECK(f.missed == std::vector<std::string>{"C1", "A1"});
  }

  TEST_CASE("a conflict edge over a trap is a hit and a wrong edge") {
    const EdgeFigures f =
        figures_of(R"({"kind": "conflict", "claims": ["c2", "c1"]})");
    CHECK(f.traps_hit == std::vector<std::string>{"T1"});
    CHECK(f.conflict_precision() == 0);
  }

  TEST_CASE("an agree edge over a conflict finds nothing") {
    const EdgeFigures f =
        figures_of(R"({"kind": "agree", "claims": ["c0", "c1"]})");
    CHECK(f.conflict_recall() == 0);
    CHECK(f.conflict_edges == 0);
  }

  TEST_CASE("a pair that is named twice counts once") {
    const EdgeFigures f = figures_of(
        R"({"kind": "conflict", "claims": ["c0", "c1"]},
           {"kind": "conflict", "claims": ["c1", "c0"]})");
    CHECK(f.conflict_edges == 1);
  }

  TEST_CASE("a quote that stands elsewhere is not verbatim") {
    const EdgeFigures f = figures_of("", 6);
    CHECK(f.quotes_not_verbatim == 1);
    CHECK(figures_of("", 999).quotes_not_verbatim == 1);
  }

  TEST_CASE("a gold key that stands in no document is an error") {
    std::string gold = kGold;
    gold.replace(gold.find("Nine boats"), 4, "Five");
    const Result<EdgeFigures> figures =
        score_edges(result_with(""), gold, kTexts);
    REQUIRE_FALSE(figures.ok());
    CHECK(figures.error().message.find("Five boats") != std::string::npos);
  }

  TEST_CASE("what is no result or no gold is an error") {
    CHECK_FALSE(score_edges("{", kGold, kTexts).ok());
    CHECK_FALSE(score_edges(result_with(""), "[]", kTexts).ok());
    CHECK_FALSE(score_edges(result_with(""), kGold, {}).ok());
  }
}

}  // namespace crosscheck
