#include "engine/extract/story_document.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "tests/support/english_model.h"

namespace crosscheck {
namespace {

/// How often clustering counts a word of a text; 0 where it does not.
std::uint32_t weight(const std::string& text, const std::string& word) {
  Document document;
  document.id = DocumentId(0);
  document.text = text;
  const auto words = story_document(analyse(document, english_model())).words;
  const auto at =
      std::find_if(words.begin(), words.end(),
                   [&](const auto& entry) { return entry.first == word; });
  return at == words.end() ? 0 : at->second;
}

}  // namespace

TEST_SUITE("engine/extract/story_document") {
  TEST_CASE("what an article begins with counts three times") {
    const std::string begins = "The lighthouse burned.\n";
    CHECK(weight(begins, "lighthouse") == 3);
    const std::string rest = "\nIt was cold.\n\nIt was late.\n\nIt was dark.\n";
    CHECK(weight(begins + rest + "\nThe keeper slept.\n", "keeper") == 1);
    CHECK(weight(begins + "\nThe keeper slept.\n", "keeper") == 3);
  }

  TEST_CASE("numbers count, single digits and everyday words do not") {
    const std::string text = "The lighthouse of 1904 burned with 7 boats.\n";
    CHECK(weight(text, "1904") == 3);
    CHECK(weight(text, "7") == 0);
    CHECK(weight(text, "with") == 0);
    CHECK(weight(text, "boat") == 3);
  }
}

}  // namespace crosscheck
