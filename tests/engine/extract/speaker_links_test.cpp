#include "engine/extract/speaker_links.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "tests/support/english_model.h"

namespace crosscheck {
namespace {

// Whom a statement with these words as evidence was heard from.
std::string heard_from(const std::string& text, const std::string& words) {
  Document document;
  document.id = DocumentId(std::size_t{0});
  document.text = text;
  const Analysis analysis = analyse(document, english_model());
  const std::size_t at = text.find(words);
  REQUIRE(at != std::string::npos);
  std::vector<Statement> statements(1);
  statements[0].document = document.id;
  statements[0].evidence = {document.id, static_cast<std::uint32_t>(at),
                            static_cast<std::uint32_t>(at + words.size())};
  const SpokenText spoken = find_spoken(analysis);
  link_speakers({&spoken, 1}, statements);
  return statements[0].heard_from.key;
}

}  // namespace

TEST_SUITE("engine/extract/speaker_links") {
  TEST_CASE("a statement inside what somebody says is that speaker's") {
    const std::string text =
        "The bridge was closed. Mayor Jane Roe said that ten people were hurt "
        "in the fall.";
    CHECK(heard_from(text, "ten people were hurt") == "jane roe");
    CHECK(heard_from(text, "The bridge was closed") == "");
    // Evidence that takes in the cue is hers as well.
    CHECK(heard_from(text, "Mayor Jane Roe said that ten people were hurt") ==
          "jane roe");
  }

  TEST_CASE("a speaker may stand behind the words") {
    CHECK(heard_from("Ten people were hurt, Jane Roe told reporters on Monday.",
                     "Ten people were hurt") == "jane roe");
    CHECK(heard_from("Ten people were hurt, according to Jane Roe.",
                     "Ten people were hurt") == "jane roe");
  }

  TEST_CASE("what nobody named says has no speaker") {
    CHECK(heard_from("Officials said that ten people were hurt.",
                     "ten people were hurt") == "");
    CHECK(heard_from("Ten people were hurt on Monday.", "Ten people") == "");
  }

  TEST_CASE("a speaker that is known stays") {
    Document document;
    document.id = DocumentId(std::size_t{0});
    document.text = "Jane Roe said that ten people were hurt.";
    const Analysis analysis = analyse(document, english_model());
    std::vector<Statement> statements(1);
    statements[0].document = document.id;
    statements[0].evidence = {document.id, 19, 39};
    statements[0].attribution = {{Entity{"henry doe", "Henry Doe", {}}, ""}};
    const SpokenText spoken = find_spoken(analysis);
    link_speakers({&spoken, 1}, statements);
    REQUIRE(statements[0].attribution.size() == 1);
    CHECK(statements[0].attribution[0].speaker.key == "henry doe");
  }
}

}  // namespace crosscheck
