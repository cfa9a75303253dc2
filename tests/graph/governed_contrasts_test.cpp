#include "graph/governed_contrasts.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "tests/support/told.h"

namespace crosscheck {
namespace {

using testing::told;

/// "board buys NUMBER ferries": the figure before the ferries.
ToldSentence buying(const std::string& figure, std::size_t document) {
  ToldSentence s = told("buy board " + figure + " ferry", document);
  s.words[1].governor = 0;
  s.words[1].role = "subject";
  s.words[2].governor = 3;
  s.words[2].role = "modifier";
  s.words[2].is_modifier = true;
  s.words[3].governor = 0;
  s.words[3].role = "object";
  return s;
}

/// "crew scuttles trawler" at a time.
ToldSentence scuttling(const std::string& time, std::size_t document) {
  ToldSentence s = told("scuttle crew trawler " + time, document);
  s.words[1].role = "subject";
  s.words[2].role = "object";
  s.words[3].role = "on";
  for (std::size_t i = 1; i < s.words.size(); ++i) s.words[i].governor = 0;
  return s;
}

std::vector<ClauseContrast> find(const std::vector<ToldSentence>& sentences,
                                 const std::vector<std::uint32_t>& story = {
                                     0, 0, 0}) {
  return find_governed_clauses(sentences, story, {});
}

}  // namespace

TEST_SUITE("graph/governed_contrasts") {
  TEST_CASE("figures of two documents of one story are told with both places") {
    const auto found =
        find({told("harbour winter", 0), buying("#12", 0), buying("#15", 1)});
    REQUIRE(found.size() == 1);
    CHECK(found[0].sentence_a == 1);
    CHECK(found[0].sentence_b == 2);
    CHECK(found[0].item_a == 2);
    CHECK(found[0].rule == "governed figure");
    CHECK(found[0].shared == "buy board ferry");
    CHECK(find({buying("#12", 0), buying("#15", 1)}, {0, 1}).empty());
    CHECK(find({buying("#12", 0), buying("#15", 0)}).empty());
  }

  TEST_CASE(
      "a document that has the other's figure anywhere is not held to it") {
    CHECK(
        find({buying("#12", 0), told("harbour crane #15", 0), buying("#15", 1)})
            .empty());
    CHECK(
        find({buying("#12", 0), told("harbour crane #16", 0), buying("#15", 1)})
            .size() == 1);
  }

  TEST_CASE("a noun with two figures in one document has none of its own") {
    ToldSentence more = told("#3 ferry", 0);
    more.words[0].governor = 1;
    CHECK(find({buying("#12", 0), more, buying("#15", 1)}).empty());
    more.words[1].key = "crane";
    CHECK(find({buying("#12", 0), more, buying("#15", 1)}).size() == 1);
  }

  TEST_CASE("the other's day answers beside a telling word alone") {
    CHECK(find({scuttling("~day3", 0), told("gale trawler ~day4", 0),
                scuttling("~day4", 1)})
              .empty());
    CHECK(find({scuttling("~day3", 0), told("gale harbour ~day4", 0),
                scuttling("~day4", 1)})
              .size() == 1);
  }

  TEST_CASE("what another rule of contrast tells is not repeated") {
    const std::vector<ToldSentence> sentences = {buying("#12", 0),
                                                 buying("#15", 1)};
    ClauseContrast known;
    known.sentence_a = 0;
    known.sentence_b = 1;
    const std::vector<ClauseContrast> told_already = {known};
    CHECK(find_governed_clauses(sentences, std::vector<std::uint32_t>{0, 0},
                                told_already)
              .empty());
  }
}

}  // namespace crosscheck
