#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "engine/extract/statement_builder.h"
#include "tests/support/extracted.h"

namespace crosscheck {
namespace {

/// The quotations of a text.
std::vector<Statement> quotations(const std::string& text) {
  return testing::extracted(text, add_quotation_statements);
}

std::size_t count(const std::vector<Statement>& all, const std::string& words,
                  const std::string& speaker) {
  return static_cast<std::size_t>(
      std::count_if(all.begin(), all.end(), [&](const Statement& s) {
        return s.value_text == words && s.subject.key == speaker;
      }));
}

}  // namespace

TEST_SUITE("engine/extract/quotation_statements") {
  TEST_CASE("direct and reported words are claims of their speaker") {
    const auto all = quotations(
        "\"We sold the harbour to nobody,\" Ana Maltov said on Monday.\n\n"
        "Bela Grint said that the lighthouse keeper left before winter.\n");
    CHECK(count(all, "We sold the harbour to nobody", "ana maltov") == 1);
    CHECK(count(all, "the lighthouse keeper left before winter",
                "bela grint") == 1);
    CHECK(all.size() == 2);
    CHECK(std::get<Text>(all[0].value).verbatim);
    CHECK_FALSE(std::get<Text>(all[1].value).verbatim);
  }

  TEST_CASE("the day beside the verb of speech is that of the words") {
    const auto weekday = [](const std::string& text) {
      const auto all = quotations(text);
      REQUIRE(!all.empty());
      return all[0].said_on ? int{all[0].said_on->weekday} : -2;
    };
    const std::string words = "\"We sold the harbour to nobody,\" ";
    CHECK(weekday(words + "Ana Maltov said on Monday.\n") == 1);
    CHECK(weekday(words + "Ana Maltov told reporters in Tervo on Friday.\n") ==
          5);
    CHECK(weekday(words + "said Ana Maltov.\n") == -2);
    // The visit's day, and two days.
    CHECK(weekday(words + "said Ana Maltov, who left on Monday.\n") == -2);
    CHECK(weekday("\"We sold it to nobody on Monday,\" Ana Maltov said.\n") ==
          -2);
  }

  TEST_CASE("a person by name beside the words has said them alone") {
    const auto is_voiced = [](const std::string& text) {
      const auto all = quotations(text);
      return !all.empty() && all[0].is_voiced;
    };
    const std::string words = "\"We sold the harbour to nobody,\" ";
    CHECK(is_voiced(words + "Ana Maltov said.\n"));
    CHECK(is_voiced(words + "said Ana Maltov"));  // where the text ends
    CHECK_FALSE(is_voiced(words + "said Ana Maltov and Bela Grint.\n"));
    CHECK_FALSE(is_voiced(words + "the keeper said.\n"));
  }

  TEST_CASE("three own words that name a thing are a claim; & is a word") {
    const auto all = quotations(
        "Ana Maltov called the harbour \"a muddy place\" on Monday.\n\n"
        "She called its keeper \"half a sailor\" as well.\n\n"
        "\"We sold nets & boats in #Harbour,\" she said.\n");
    CHECK(count(all, "a muddy place", "ana maltov") == 1);
    REQUIRE(all.size() == 2);
    CHECK(std::get<Text>(all[1].value).words ==
          std::vector<std::string>{"we", "sold", "nets", "and", "boats", "in",
                                   "harbour"});
  }

  TEST_CASE("dots of every kind mark what was left out") {
    for (const std::string dots : {"...", "....", ". . .", "…"}) {
      CAPTURE(dots);
      const auto all = quotations("\"We sold the harbour " + dots +
                                  " to nobody,\" Ana Maltov said.\n");
      REQUIRE(all.size() == 1);
      const auto& text = std::get<Text>(all[0].value);
      CHECK(text.gaps == std::vector<std::uint32_t>{4});
    }
    const auto all =
        quotations("\"We sold it. We left the harbour,\" Ana Maltov said.\n");
    REQUIRE(all.size() == 1);
    CHECK(std::get<Text>(all[0].value).gaps.empty());
  }

  TEST_CASE("what a noun of speech reports is a claim as well") {
    const auto all = quotations(
        "Ana Maltov repeated her claim that the keeper sold the lighthouse.\n");
    CHECK(count(all, "the keeper sold the lighthouse", "ana maltov") == 1);
  }

  TEST_CASE("what nobody vouches for is none") {
    CHECK(quotations("Ana Maltov denied that she had sold the lighthouse.\n")
              .empty());
    CHECK(quotations("Ana Maltov did not say that the lighthouse was sold.\n")
              .empty());
    CHECK(quotations("Ana Maltov said so there.\n").empty());
  }

  TEST_CASE("a clause that is half quotation marks is left to them") {
    const auto all = quotations(
        "Ana Maltov said that the town \"sold the harbour to nobody in that "
        "spring\".\n");
    REQUIRE(all.size() == 1);
    CHECK(all[0].value_text == "sold the harbour to nobody in that spring");
  }

  TEST_CASE("brackets and dots of the outlet are gaps") {
    const auto all = quotations(
        "\"We sold [the harbour] to nobody ... this year,\" Ana Maltov "
        "said.\n");
    REQUIRE(all.size() == 1);
    const Text& text = std::get<Text>(all[0].value);
    // we sold | the harbour | to nobody | this year
    CHECK(text.gaps == std::vector<std::uint32_t>{2, 4, 6});
  }

  TEST_CASE("a percent sign is its word") {
    const auto all = quotations(
        "\"We sold 12% of the harbour last year,\" Ana Maltov said.\n");
    REQUIRE(all.size() == 1);
    const auto& words = std::get<Text>(all[0].value).words;
    CHECK(std::count(words.begin(), words.end(), "percent") == 1);
  }
}

}  // namespace crosscheck
