#include "engine/extract/word_sequence.h"

#include <doctest/doctest.h>

#include <string>

namespace crosscheck {
namespace {

WordSequence read(const std::string& text) {
  Document document;
  document.text = text;
  return word_sequence(document, tokenize(document));
}

std::string words_of(const std::string& text) {
  const WordSequence words = read(text);
  std::string all;
  for (std::size_t i = 0; i < words.words.size(); ++i) {
    all += (i == 0 ? "" : " ") + words.words[i];
    // Folding changes no letter of these, so the places must hold the words.
    CHECK(text.substr(words.begin[i], words.end[i] - words.begin[i]).size() ==
          words.words[i].size());
  }
  return all;
}

}  // namespace

TEST_SUITE("engine/extract/word_sequence") {
  TEST_CASE("words are runs of letters and digits, folded") {
    CHECK(words_of("The 61-year-old mayor's bridge cost $2,500.50.") ==
          "the 61 year old mayor s bridge cost 2 500 50");
    CHECK(words_of("A well\xE2\x80\x93known man\xE2\x80\x99s dog barked.") ==
          "a well known man s dog barked");
  }

  TEST_CASE("quoted words count, links and marks do not") {
    CHECK(words_of("\"It is over,\" she said at https://example.org/now.") ==
          "it is over she said at");
    CHECK(read("").words.empty());
    CHECK(read("--- ... !").words.empty());
  }

  TEST_CASE("places are those in the document") {
    const WordSequence words = read("Oh well-known dog.");
    REQUIRE(words.words.size() == 4);
    CHECK(words.words[2] == "known");
    CHECK(words.begin[2] == 8);
    CHECK(words.end[2] == 13);
  }
}

}  // namespace crosscheck
