#include "engine/report/text_index.h"

#include <doctest/doctest.h>

#include <string>

#include "engine/ingest/corpus.h"

namespace crosscheck {

TEST_SUITE("engine/report/text_index") {
  TEST_CASE("code points before a byte count each character once") {
    // a | emoji (4 bytes) | e + combining acute (1 + 2 bytes) | z
    const std::string text = "a\U0001F6A2e\u0301z";
    const TextIndex index(text);
    CHECK(index.code_points(0) == 0);
    CHECK(index.code_points(1) == 1);
    CHECK(index.code_points(5) == 2);
    CHECK(index.code_points(6) == 3);
    CHECK(index.code_points(8) == 4);
    CHECK(index.code_points(9) == 5);
    CHECK(index.code_points(99) == 5);
  }

  TEST_CASE("long texts give what counting from the start gives") {
    std::string text;
    for (int i = 0; i < 700; ++i) text += i % 3 == 0 ? "\u00E9" : "x\n";
    const TextIndex index(text);
    std::uint32_t count = 0;
    Place place;
    for (std::size_t at = 0; at < text.size(); ++at) {
      if (!continues_character(text[at])) {
        CHECK(index.code_points(at) == count);
        CHECK(index.place(at).line == place.line);
        CHECK(index.place(at).column == place.column);
        ++count;
        ++place.column;
      }
      if (text[at] == '\n') place = {place.line + 1, 1};
    }
    CHECK(index.code_points(text.size()) == count);
  }

  TEST_CASE("a text of exactly one stride has an end") {
    const std::string text(256, 'x');
    CHECK(TextIndex(text).code_points(256) == 256);
    CHECK(TextIndex("").code_points(0) == 0);
    CHECK(TextIndex("").place(0).line == 1);
  }

  TEST_CASE("carriage return and newline end one line") {
    const TextIndex index("one\r\ntwo\r\n");
    CHECK(index.place(3).line == 1);
    CHECK(index.place(3).column == 4);
    CHECK(index.place(5).line == 2);
    CHECK(index.place(5).column == 1);
  }

  TEST_CASE("places are those that ingest reports") {
    Document document;
    document.text =
        "\uFEFF\u201Cfirst\u201D line\r\n\n third \U0001F600 line\n";
    const TextIndex index(document.text);
    for (std::uint32_t at = 0; at < document.text.size(); ++at) {
      if (continues_character(document.text[at])) continue;
      CHECK(index.place(at).line == place_of(document, at).line);
      CHECK(index.place(at).column == place_of(document, at).column);
    }
  }

  TEST_CASE("steps go over whole characters and stop at the ends") {
    const std::string text = "a\U0001F6A2b";
    CHECK(step_back(text, 6, 2) == 1);
    CHECK(step_back(text, 6, 9) == 0);
    CHECK(step_forward(text, 0, 2) == 5);
    CHECK(step_forward(text, 0, 9) == 6);
  }
}

}  // namespace crosscheck
