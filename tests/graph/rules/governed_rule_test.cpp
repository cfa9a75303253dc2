#include "graph/rules/governed_rule.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "graph/rules/governed_words.h"
#include "tests/support/told.h"

// A word of one of two sentences weighs ln(101 / 1.5) = 4.21, one of both
// ln(101 / 2.5) = 3.70.

namespace crosscheck {
namespace {

using testing::told;

/// What word `word` is to word `governor`.
struct Tie {
  std::uint32_t word = 0;
  std::uint32_t governor = 0;
  std::string role;
};

ToldSentence tied(const std::string& words, const std::vector<Tie>& ties,
                  std::size_t document) {
  ToldSentence sentence = told(words, document);
  for (const Tie& tie : ties) {
    ContentWord& word = sentence.words[tie.word];
    word.governor = tie.governor;
    word.role = tie.role;
    word.is_modifier = tie.role == "modifier";
  }
  return sentence;
}

std::vector<GovernedContrast> contrasts(const ToldSentence& a,
                                        const ToldSentence& b) {
  const std::vector<ToldSentence> sentences = {a, b};
  const auto weighed = weigh_words(sentences, std::vector<std::uint32_t>{0, 0});
  auto found = find_governed_contrasts(weighed[0], weighed[1]);
  const auto turned = find_governed_contrasts(weighed[1], weighed[0]);
  CHECK(found.size() == turned.size());
  return found;
}

/// "the board bought twelve ferries": bought rules board and ferries.
const std::vector<Tie> kBuying = {
    {1, 0, "subject"}, {2, 3, "modifier"}, {3, 0, "object"}};

std::string rule_of(const std::string& a, const std::vector<Tie>& ties_a,
                    const std::string& b, const std::vector<Tie>& ties_b) {
  const auto found = contrasts(tied(a, ties_a, 0), tied(b, ties_b, 1));
  return found.empty() ? "" : std::string(found.front().rule);
}

std::string rule_of(const std::string& a, const std::string& b,
                    const std::vector<Tie>& ties) {
  return rule_of(a, ties, b, ties);
}

}  // namespace

TEST_SUITE("graph/rules/governed_rule") {
  TEST_CASE("the measure of an item is what stands around its number") {
    const ToldSentence s = told("#12 #5700000000usd #86400s ~day5 ~year2031");
    CHECK(measure_of(s.words[0]).empty());
    CHECK(measure_of(s.words[1]) == "usd");
    CHECK(measure_of(s.words[2]) == "s");
    CHECK(measure_of(s.words[3]) == "~day");
    CHECK(measure_of(s.words[4]) == "~year");
  }

  TEST_CASE("governors leave figures and times out") {
    const ToldSentence s =
        tied("leave race ~month8 ~year2031",
             {{1, 0, "object"}, {2, 1, "in"}, {3, 2, ""}}, 0);
    CHECK(governors_of(s, 3, 2) == std::vector<std::uint32_t>{1, 0});
    CHECK(governors_of(s, 3, 1) == std::vector<std::uint32_t>{1});
    CHECK(governors_of(s, 0, 2).empty());
  }

  TEST_CASE("two figures of one noun under one verb exclude each other") {
    const auto found = contrasts(tied("buy board #12 ferry", kBuying, 0),
                                 tied("buy board #15 ferry", kBuying, 1));
    REQUIRE(found.size() == 1);
    CHECK(found[0].rule == "governed figure");
    CHECK(found[0].item_a == 2);
    CHECK(found[0].owner_a == 3);
    CHECK(
        rule_of("buy board #12 ferry", "buy board #12 ferry", kBuying).empty());
    CHECK(
        rule_of("buy board #12 ferry", "buy board #15 barge", kBuying).empty());
  }

  TEST_CASE("a figure needs more around it than its noun") {
    // "buy" alone: 3.70 of 6.
    const std::vector<Tie> bare = {{1, 2, "modifier"}, {2, 0, "object"}};
    CHECK(rule_of("buy #12 ferry", "buy #15 ferry", bare).empty());
  }

  TEST_CASE("another place or time tells of another event") {
    std::vector<Tie> there = kBuying;
    there.push_back({4, 0, "in"});
    CHECK(rule_of("buy board #12 ferry @arna", "buy board #15 ferry @arna",
                  there) == "governed figure");
    CHECK(
        rule_of("buy board #12 ferry @arna", "buy board #15 ferry @berg", there)
            .empty());
    // A day and a year: neither is the other's.
    CHECK(rule_of("buy board #12 ferry ~day5", "buy board #15 ferry ~year2011",
                  there)
              .empty());
  }

  TEST_CASE("others of a kind are others") {
    std::vector<Tie> more = kBuying;
    more.push_back({4, 3, "modifier"});
    CHECK(rule_of("buy board #12 ferry", kBuying,
                  "buy board #15 ferry additional", more)
              .empty());
    CHECK(rule_of("buy board #12 ferry", kBuying, "buy board #15 ferry white",
                  more) == "governed figure");
  }

  TEST_CASE("another figure or time that differs tells of another event") {
    std::vector<Tie> ties = kBuying;
    ties.push_back({4, 5, "modifier"});
    ties.push_back({5, 0, "object"});
    CHECK(rule_of("buy board #12 ferry #30 crane",
                  "buy board #15 ferry #30 crane", ties) == "governed figure");
    CHECK(rule_of("buy board #12 ferry #30 crane",
                  "buy board #15 ferry #40 crane", ties)
              .empty());
    std::vector<Tie> timed = kBuying;
    timed.push_back({4, 0, "in"});
    CHECK(rule_of("buy board #12 ferry ~month3", "buy board #15 ferry ~month3",
                  timed) == "governed figure");
    CHECK(rule_of("buy board #12 ferry ~month3", "buy board #15 ferry ~month4",
                  timed)
              .empty());
  }

  TEST_CASE("what hangs from the noun must not differ") {
    std::vector<Tie> ties = kBuying;
    ties.push_back({4, 3, "from"});
    CHECK(rule_of("buy board #12 ferry yard", "buy board #15 ferry yard",
                  ties) == "governed figure");
    CHECK(rule_of("buy board #12 ferry yard", "buy board #15 ferry dock", ties)
              .empty());
  }

  TEST_CASE("sums near in value are two sums, lengths of a noun two lengths") {
    CHECK(rule_of("buy board #5700000000usd ferry",
                  "buy board #5800000000usd ferry", kBuying) == "governed sum");
    CHECK(rule_of("buy board #259200s ferry", "buy board #345600s ferry",
                  kBuying) == "governed length");
  }

  TEST_CASE("two dates of one act exclude each other") {
    const std::vector<Tie> ties = {
        {1, 0, "subject"}, {2, 0, "object"}, {3, 0, "on"}};
    CHECK(rule_of("scuttle crew trawler ~day3", "scuttle crew trawler ~day4",
                  ties) == "governed date");
    // Another thing was scuttled.
    CHECK(
        rule_of("scuttle crew trawler ~day3", "scuttle crew cutter ~day4", ties)
            .empty());
    // It may be told of the day before the report.
    const std::vector<Tie> ahead = {
        {1, 0, "subject"}, {2, 0, "object"}, {3, 0, "obl"}};
    CHECK(rule_of("scuttle crew trawler ~day3", "scuttle crew trawler ~day4",
                  ahead)
              .empty());
  }

  TEST_CASE("a date may hang from the object") {
    const std::vector<Tie> of_verb = {
        {1, 0, "subject"}, {2, 0, "object"}, {3, 0, "in"}};
    const std::vector<Tie> of_object = {
        {1, 0, "subject"}, {2, 0, "object"}, {3, 2, "in"}};
    CHECK(rule_of("scuttle crew trawler ~year2030", of_object,
                  "scuttle crew trawler ~year2031",
                  of_verb) == "governed date");
    const std::vector<Tie> of_other = {
        {1, 0, "subject"}, {2, 0, "with"}, {3, 2, "in"}};
    CHECK(rule_of("scuttle crew trawler ~year2030", of_other,
                  "scuttle crew trawler ~year2031", of_verb)
              .empty());
  }

  TEST_CASE("what one says or does again needs its content") {
    const std::vector<Tie> said = {
        {1, 0, "subject"}, {2, 0, "ccomp"}, {3, 2, "object"}, {4, 0, "on"}};
    CHECK(rule_of("say mayor close bridge ~day3",
                  "say mayor close bridge ~day4", said) == "governed date");
    CHECK(rule_of("say mayor close bridge ~day3", "say mayor open ferry ~day4",
                  said)
              .empty());
    const std::vector<Tie> bare = {{1, 0, "subject"}, {2, 0, "on"}};
    CHECK(rule_of("say mayor ~day3", "say mayor ~day4", bare).empty());
  }

  TEST_CASE("a name that the other sentence lacks on both sides parts them") {
    const std::vector<Tie> ties = {
        {1, 0, "subject"}, {2, 0, "object"}, {3, 0, "from"}, {4, 0, "in"}};
    CHECK(rule_of("steal thief necklace @lind ~month5",
                  "steal thief necklace @lind ~month6",
                  ties) == "governed date");
    CHECK(rule_of("steal thief necklace @lind ~month5",
                  "steal thief necklace @brandt ~month6", ties)
              .empty());
  }

  TEST_CASE("a plan is not held against what was done") {
    ToldSentence plan = tied("plan buy board #12 ferry",
                             {{1, 0, "xcomp"},
                              {2, 1, "subject"},
                              {3, 4, "modifier"},
                              {4, 1, "object"}},
                             0);
    testing::add_clause(plan, 1, 5);
    CHECK(contrasts(plan, tied("buy board #15 ferry", kBuying, 1)).empty());
    plan.words[0].key = "hurry";
    CHECK(contrasts(plan, tied("buy board #15 ferry", kBuying, 1)).size() == 1);
  }

  TEST_CASE("the smallest clause with the item and its owner is told") {
    ToldSentence a =
        tied("rain buy board #12 ferry",
             {{2, 1, "subject"}, {3, 4, "modifier"}, {4, 1, "object"}}, 0);
    testing::add_clause(a, 1, 5);
    const auto found = contrasts(a, tied("buy board #15 ferry", kBuying, 1));
    REQUIRE(found.size() == 1);
    CHECK(found[0].clause_a == 1);
    CHECK(found[0].clause_b == 0);
  }
}

}  // namespace crosscheck
