#include "engine/report/forms/xml_text.h"

#include <doctest/doctest.h>

namespace crosscheck {

using std::string_view_literals::operator""sv;

TEST_SUITE("engine/report/forms/xml_text") {
  TEST_CASE("what XML 1.0 forbids becomes the replacement character") {
    CHECK(xml_characters("a\0b\x01\x1b"sv) == "a\uFFFDb\uFFFD\uFFFD");
    CHECK(xml_characters("\uFFFE\uFFFF") == "\uFFFD\uFFFD");
    CHECK(xml_characters("\xC3") == "\uFFFD");
    CHECK(xml_characters("\xED\xA0\x80") == "\uFFFD\uFFFD\uFFFD");
  }

  TEST_CASE("what it allows stays") {
    const auto text = "\t\n<&>\"' \u007f\u0085\u2028\uFFFD\U0001F600";
    CHECK(xml_characters(text) == text);
  }

  TEST_CASE("a carriage return is a line break") {
    CHECK(xml_characters("a\r\nb\rc\r") == "a\nb\nc\n");
  }
}

}  // namespace crosscheck
