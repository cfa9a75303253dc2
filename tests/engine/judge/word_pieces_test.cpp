#include "engine/judge/word_pieces.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "tests/engine/ingest/temp_folder.h"
#include "tests/engine/judge/tiny_model.h"

namespace crosscheck {
namespace {

using Words = std::vector<std::string>;

WordPieces tiny_pieces(bool lower_case = true) {
  const TempFolder folder;
  std::string vocabulary;
  for (const auto& piece : testing::tiny_vocabulary()) {
    vocabulary += piece + "\n";
  }
  auto pieces = WordPieces::load(folder.write("vocab.txt", vocabulary),
                                 lower_case, lower_case);
  REQUIRE(pieces.ok());
  return std::move(pieces).value();
}

/// The pieces of a text, written out.
Words cut(const WordPieces& pieces, const std::string& text,
          std::size_t most = 100) {
  Words words;
  for (const std::uint32_t id : pieces.pieces(text, most)) {
    words.push_back(testing::tiny_vocabulary().at(id));
  }
  return words;
}

Words cut(const std::string& text) { return cut(tiny_pieces(), text); }

Words words(const std::string& text, bool lower = true) {
  return basic_words(text, lower, lower, 100);
}

}  // namespace

TEST_SUITE("engine/judge/word_pieces") {
  TEST_CASE("the longest piece is taken from the beginning on") {
    // "brim" is longer than "bri"; behind it "s" only as "##s".
    CHECK(cut("brims") == Words{"brim", "##s"});
    CHECK(cut("brik") == Words{"bri", "##k"});
    // "dorl" is taken, though "ing" fits no piece and "dor" had "##ling" left.
    CHECK(cut("dorling") == Words{"[UNK]"});
    CHECK(cut("dorl") == Words{"dorl"});
    CHECK(cut("fenfen") == Words{"fen", "##fen"});
    CHECK(cut("sailed") == Words{"sa", "##il", "##ed"});
    CHECK(cut("12") == Words{"1", "##2"});
  }

  TEST_CASE("a word with a rest that no piece fits is unknown as a whole") {
    CHECK(cut("brimx") == Words{"[UNK]"});
    CHECK(cut("xbrim") == Words{"[UNK]"});
    // "ny" and "s" are pieces only inside a word, "quay" only before one.
    CHECK(cut("ny") == Words{"[UNK]"});
    CHECK(cut("fenquay") == Words{"[UNK]"});
    CHECK(cut("the xyz sank") == Words{"the", "[UNK]", "sank"});
  }

  TEST_CASE("case and accents go where the model was trained so") {
    CHECK(cut("THE Brim") == Words{"the", "brim"});
    CHECK(cut("S\xC3\xA1nk") == Words{"sank"});   // a with acute, one sign
    CHECK(cut("Sa\xCC\x81nk") == Words{"sank"});  // a and a combining acute
    CHECK(cut("\xC3\x89") == Words{"e"});         // capital E with acute
    CHECK(cut(tiny_pieces(false), "The brim") == Words{"[UNK]", "brim"});
    CHECK(cut(tiny_pieces(false), "s\xC3\xA1nk") == Words{"[UNK]"});
    CHECK(words("Z\xC3\xBCrich", false) == Words{"Z\xC3\xBCrich"});
    // Turkish capital I with a dot becomes i and a dot above, which goes.
    CHECK(words("\xC4\xB0") == Words{"i"});
  }

  TEST_CASE("marks stand alone") {
    CHECK(cut("the brim, sank.") == Words{"the", "brim", ",", "sank", "."});
    CHECK(words("a-b'c") == Words{"a", "-", "b", "'", "c"});
    CHECK(words("...") == Words{".", ".", "."});
    // Of ASCII all that is no letter or digit; beyond only punctuation.
    CHECK(words("5$+x") == Words{"5", "$", "+", "x"});
    CHECK(words("5\xE2\x82\xAC") == Words{"5\xE2\x82\xAC"});  // euro sign
    CHECK(words("\xE2\x80\x9Cno\xE2\x80\x9D") ==
          Words{"\xE2\x80\x9C", "no", "\xE2\x80\x9D"});
    // The Greek question mark comes apart into a semicolon.
    CHECK(words("x\xCD\xBEy") == Words{"x", ";", "y"});
  }

  TEST_CASE("each Chinese character is a word") {
    CHECK(words("\xE6\xB0\xB4\xE6\xB0\xB4x") ==
          Words{"\xE6\xB0\xB4", "\xE6\xB0\xB4", "x"});
    CHECK(cut("sank\xE6\xB0\xB4") == Words{"sank", "\xE6\xB0\xB4"});
    // Hiragana is not parted.
    CHECK(words("\xE3\x81\x82\xE3\x81\x84", false) ==
          Words{"\xE3\x81\x82\xE3\x81\x84"});
  }

  TEST_CASE("blanks of every width part, control characters vanish") {
    CHECK(words(" a\t\nb\r\n c ") == Words{"a", "b", "c"});
    CHECK(words("a\xC2\xA0"
                "b\xE3\x80\x80"
                "c\xE2\x80\xA8"
                "d") == Words{"a", "b", "c", "d"});
    CHECK(words(std::string("a\0b\x01\x7F", 5)) == Words{"ab"});
    CHECK(words("a\xE2\x80\x8B"
                "b\xEF\xBF\xBD"
                "c") == Words{"abc"});
    CHECK(words("").empty());
    CHECK(words(" \n").empty());
  }

  TEST_CASE("bytes that are no UTF-8 vanish") {
    CHECK(words("a\xFF"
                "b\xC3") == Words{"ab"});
    CHECK(words("\x80\xE6\xB0").empty());
    CHECK(words("\xED\xA0\x80x") == Words{"x"});  // a surrogate
  }

  TEST_CASE("a word of more than a hundred characters is unknown") {
    // 100 letters: "fen" and 32 times "##fen" are 99, and one "##e".
    std::string longest = "fen";
    for (int i = 0; i < 32; ++i) longest += "fen";
    longest += "e";
    CHECK(cut(longest).size() == 34);
    CHECK(cut(longest + "e") == Words{"[UNK]"});
    CHECK(cut(std::string(1 << 20, 'e')) == Words{"[UNK]"});
    // Characters, not bytes: 60 of two bytes each.
    const TempFolder folder;
    const auto wide = WordPieces::load(
        folder.write("v.txt", "[UNK]\n[CLS]\n[SEP]\n\xC3\xB8\n##\xC3\xB8\n"),
        true, true);
    std::string word;
    for (int i = 0; i < 60; ++i) word += "\xC3\xB8";
    CHECK(wide.value().pieces(word, 100).size() == 60);
  }

  TEST_CASE("no text stands for the marks of the model") {
    CHECK(cut("[SEP]") == Words{"[", "sep", "]"});
    CHECK(cut(tiny_pieces(false), "[SEP]") == Words{"[", "[UNK]", "]"});
  }

  TEST_CASE("no more pieces come than are asked for") {
    CHECK(cut(tiny_pieces(), "the brims sank", 3) ==
          Words{"the", "brim", "##s"});
    CHECK(cut(tiny_pieces(), "the brims sank", 2) == Words{"the", "brim"});
    CHECK(cut(tiny_pieces(), "the", 0).empty());
    std::string page;
    for (int i = 0; i < 100000; ++i) page += "a ";
    CHECK(tiny_pieces().pieces(page, 1U << 20U).size() ==
          WordPieces::kLongestText / 2);
  }

  TEST_CASE("a vocabulary needs its marks") {
    const TempFolder folder;
    const auto none = WordPieces::load(folder.path("vocab.txt"), true, true);
    CHECK(none.error().code == ErrorCode::not_found);
    const auto lacks = WordPieces::load(
        folder.write("v.txt", "[UNK]\n[CLS]\nthe\n"), true, true);
    CHECK(lacks.error().code == ErrorCode::malformed);
    CHECK(holds(lacks.error().message, "[SEP]"));
    const auto windows = WordPieces::load(
        folder.write("w.txt", "[UNK]\r\n[CLS]\r\n[SEP]\r\nthe"), true, true);
    REQUIRE(windows.ok());
    CHECK(windows.value().size() == 4);
    CHECK(windows.value().pieces("the", 9) == std::vector<std::uint32_t>{3});
  }
}

}  // namespace crosscheck
