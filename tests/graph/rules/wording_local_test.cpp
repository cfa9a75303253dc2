#include "graph/rules/wording_local.h"

#include <doctest/doctest.h>

#include <string>

#include "tests/support/quoted_words.h"

namespace crosscheck {
namespace {

using testing::quote;

/// Where the two part: "a,a_end b,b_end" for each place.
std::string partings(const std::string& a, const std::string& b) {
  const Text x = quote(a);
  const Text y = quote(b);
  std::string places;
  for (const WordingHunk& hunk :
       find_local_hunks(WordingSide(x), WordingSide(y))) {
    if (!places.empty()) places += ' ';
    places += std::to_string(hunk.a) + ',' + std::to_string(hunk.a_end) + ' ' +
              std::to_string(hunk.b) + ',' + std::to_string(hunk.b_end);
  }
  return places;
}

// Eighteen words, of which the tenth will differ.
const std::string kBefore = "every boat left the harbour early on that cold ";
const std::string kBehind = " because the keeper saw a storm behind us";

}  // namespace

TEST_SUITE("graph/rules/wording_local") {
  TEST_CASE("a word for another between common words is found") {
    CHECK(partings(kBefore + "morning" + kBehind,
                   kBefore + "evening" + kBehind) == "9,10 9,10");
    CHECK(partings(kBefore + "morning" + kBehind, kBefore + kBehind) ==
          "9,10 9,9");
  }

  TEST_CASE("what else differs far from it does not hide it") {
    const std::string here = "i tell you what nobody else here will say " +
                             kBefore + "morning" + kBehind +
                             " and then some of them sank";
    const std::string there =
        kBefore + "evening" + kBehind + " so two more were lost with all hands";
    CHECK(partings(here, there) == "18,19 9,10");
  }

  TEST_CASE("several places are found in order") {
    CHECK(partings(
              "the mayor sold the harbour to nobody in that year and the old "
              "ferry never left the muddy river before noon",
              "the mayor sold the harbour to somebody in that year and the old "
              "ferry always left the muddy river before noon") ==
          "6,7 6,7 14,15 14,15");
  }

  TEST_CASE("two common words on one side are too few") {
    CHECK(partings(kBefore + "morning because the crew hid and the keeper saw "
                             "a storm behind us",
                   kBefore + "evening because the folk ran and the keeper saw "
                             "a storm behind us") == "");
  }

  TEST_CASE("fifteen common words are too few, sixteen enough") {
    const std::string sixteen =
        "every boat left the harbour early on that cold X because the keeper "
        "saw a storm soon";
    const auto with = [](std::string text, const std::string& word) {
      return text.replace(text.find('X'), 1, word);
    };
    CHECK(partings(with(sixteen, "morning"), with(sixteen, "evening")) ==
          "9,10 9,10");
    const std::string fifteen = sixteen.substr(0, sixteen.rfind(' '));
    CHECK(partings(with(fifteen, "morning"), with(fifteen, "evening")) == "");
  }

  TEST_CASE("four words of another kind are no slip of one place") {
    CHECK(partings(kBefore + "and windy winter morning" + kBehind,
                   kBefore + "evening" + kBehind) == "");
  }
}

}  // namespace crosscheck
