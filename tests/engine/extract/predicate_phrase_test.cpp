#include "engine/extract/predicate_phrase.h"

#include <doctest/doctest.h>

#include <string>

#include "engine/text/analysis.h"
#include "tests/support/english_model.h"

namespace crosscheck {
namespace {

/// The phrase of the first verb.
std::string phrase(const std::string& text) {
  Document document;
  document.text = text;
  const Analysis analysis = analyse(document, english_model());
  for (std::uint32_t w = 0; w < analysis.syntax.words.size(); ++w) {
    if (analysis.syntax.words[w].part == PartOfSpeech::verb) {
      return predicate_phrase(analysis.syntax, w);
    }
  }
  return "";
}

}  // namespace

TEST_SUITE("engine/extract/predicate_phrase") {
  TEST_CASE("a particle or a phrase makes another verb") {
    CHECK(phrase("The council put the plan on hold.") == "put on hold");
    CHECK(phrase("Police took three men into custody.") == "take into custody");
    CHECK(phrase("The plane took off.") == "take off");
    CHECK(phrase("Police took three men into town.") == "take");
  }
}

}  // namespace crosscheck
