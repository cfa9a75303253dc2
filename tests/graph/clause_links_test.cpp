#include "graph/clause_links.h"

#include <doctest/doctest.h>

#include <vector>

#include "tests/support/told.h"

namespace crosscheck {
namespace {

using testing::add_clause;
using testing::told;

}  // namespace

TEST_SUITE("graph/clause_links") {
  TEST_CASE("sentences of two articles are linked, those of one are not") {
    const std::vector<ToldSentence> sentences = {
        told("@lind leave harbour"), told("@lind leave harbour early"),
        told("@lind leave harbour late", 1)};
    const auto links =
        link_clauses(sentences, std::vector<std::uint32_t>{0, 0});
    REQUIRE(links.size() == 2);
    CHECK(links[0].sentence_a == 0);
    CHECK(links[0].sentence_b == 2);
    CHECK(links[1].sentence_a == 1);
    CHECK(links[0].shared == "lind leave harbour");
  }

  TEST_CASE("stories are kept apart") {
    const std::vector<ToldSentence> sentences = {
        told("ferry leave harbour storm"),
        told("ferry leave harbour storm", 1)};
    CHECK(link_clauses(sentences, std::vector<std::uint32_t>{0, 1}).empty());
    CHECK(link_clauses(sentences, std::vector<std::uint32_t>{0, 0}).size() ==
          1);
  }

  TEST_CASE("copies are linked in a chain, however many there are") {
    constexpr std::size_t kCopies = 500;
    std::vector<ToldSentence> sentences;
    for (std::size_t d = 0; d < kCopies; ++d) {
      sentences.push_back(told("ferry leave harbour before storm", d));
    }
    const auto links =
        link_clauses(sentences, std::vector<std::uint32_t>(kCopies, 0));
    REQUIRE(links.size() == kCopies - 1);
    for (std::uint32_t i = 0; i < links.size(); ++i) {
      CHECK(links[i].sentence_a == i);
      CHECK(links[i].sentence_b == i + 1);
    }
  }

  TEST_CASE("a copy that denies is no copy") {
    ToldSentence denied = told("ferry leave harbour storm", 1);
    denied.clauses[0].polarity = Polarity::negative;
    const std::vector<ToldSentence> sentences = {
        told("ferry leave harbour storm"), denied};
    CHECK(link_clauses(sentences, std::vector<std::uint32_t>{0, 0}).empty());
  }

  TEST_CASE("a link names the clauses that fit") {
    ToldSentence a = told("a b c d e f ferry leave harbour");
    add_clause(a, 6, 9);
    const std::vector<ToldSentence> sentences = {
        a, told("ferry leave harbour", 1)};
    const auto links =
        link_clauses(sentences, std::vector<std::uint32_t>{0, 0});
    REQUIRE(links.size() == 1);
    CHECK(links[0].clause_a == 1);
    CHECK(links[0].clause_b == 0);
  }
}

}  // namespace crosscheck
