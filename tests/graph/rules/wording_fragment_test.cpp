#include "graph/rules/wording_fragment.h"

#include <doctest/doctest.h>

#include <string>

#include "tests/support/quoted_words.h"

namespace crosscheck {
namespace {

using testing::quote;

/// Where the two part: "a,a_end b,b_end", or "" for nowhere.
std::string parting(const std::string& a, const std::string& b) {
  const Text x = quote(a);
  const Text y = quote(b);
  const auto hunk = find_fragment_hunk(WordingSide(x), WordingSide(y));
  if (!hunk) return "";
  return std::to_string(hunk->a) + ',' + std::to_string(hunk->a_end) + ' ' +
         std::to_string(hunk->b) + ',' + std::to_string(hunk->b_end);
}

constexpr const char* kText = "the harbour is a very muddy place in winter";

}  // namespace

TEST_SUITE("graph/rules/wording_fragment") {
  TEST_CASE("a small word more, less or for another is a difference") {
    CHECK(parting("a muddy place", kText) == "1,1 4,5");
    CHECK(parting(kText, "a muddy place") == "4,5 1,1");
    CHECK(parting("a really muddy place", kText) == "1,2 4,5");
    CHECK(parting("muddy place in the winter", kText) == "3,4 8,8");
  }

  TEST_CASE("a word that is not small is another phrase") {
    CHECK(parting("a windy place", kText).empty());
    CHECK(parting("muddy little place", kText).empty());
    CHECK(
        parting("a muddy place", "the harbour is a green muddy place").empty());
  }

  TEST_CASE("six words of which three tell may part in any word") {
    const std::string text = "the old harbour gates close before noon";
    CHECK(parting("old harbour doors close before noon", text) == "2,3 3,4");
    // Five words; two that tell.
    CHECK(parting("harbour doors close before noon", text).empty());
    CHECK(parting("harbour is a very windy place", kText).empty());
  }

  TEST_CASE("words that stand there are no difference") {
    CHECK(parting("a very muddy place", kText).empty());
    // Said twice, in this way and that.
    CHECK(
        parting("a muddy place", "a very muddy place and always a muddy place")
            .empty());
  }

  TEST_CASE("two words that tell something are asked for") {
    CHECK(parting("is a the muddy", kText).empty());
    CHECK(parting("in the place", "in a place of mud").empty());
  }

  TEST_CASE("six words may begin with a small one that is not there") {
    const std::string text = "they look with one eye closed or not";
    CHECK(parting("just look with one eye closed", text) == "0,1 0,1");
    CHECK(parting("gulls look with one eye closed", text).empty());
    CHECK(parting("just with one eye closed", text).empty());
  }

  TEST_CASE("eight words are no fragment") {
    CHECK(parting("harbour is a muddy place in winter", kText) == "3,3 4,5");
    CHECK(parting("the harbour is a muddy place in winter", kText).empty());
  }
}

}  // namespace crosscheck
