#include "engine/report/json_text.h"

#include <doctest/doctest.h>
#include <rapidjson/document.h>

#include <string>

namespace crosscheck {
namespace {

std::string json(std::string_view text) {
  std::string out;
  append_json_string(out, text);
  return out;
}

/// What an independent parser reads.
std::string read_back(std::string_view text) {
  rapidjson::Document document;
  document.Parse<rapidjson::kParseValidateEncodingFlag>(json(text).c_str());
  REQUIRE(document.IsString());
  return {document.GetString(), document.GetStringLength()};
}

}  // namespace

TEST_SUITE("engine/report/json_text") {
  TEST_CASE("plain text stands as it is") {
    CHECK(json("") == R"("")");
    CHECK(json("caf\u00E9 \U0001F6A2") == "\"caf\u00E9 \U0001F6A2\"");
  }

  TEST_CASE("quotation marks, backslashes and controls are escaped") {
    CHECK(json("a\"b\\c") == R"("a\"b\\c")");
    CHECK(json("\n\r\t") == R"("\n\r\t")");
    CHECK(json("\x1b[31m") == R"("\u001b[31m")");
    CHECK(json(std::string_view("\0", 1)) == R"("\u0000")");
  }

  TEST_CASE("controls that JSON would allow are escaped too") {
    CHECK(json("\x7f") == R"("\u007f")");
    CHECK(json("\u009B") == R"("\u009b")");  // C1: CSI in one character
    CHECK(json("\u2028") == R"("\u2028")");
  }

  TEST_CASE("hostile strings read back as they were") {
    for (const std::string& text :
         {std::string("</script><!--"), std::string("\u202Eevil\u202C"),
          std::string("\"}],\"x\":[{\""), std::string("\x1b]0;title\x07"),
          std::string("a\\u0041"), std::string("\xF0\x9F\x9A\xA2\\")}) {
      CHECK(read_back(text) == text);
    }
  }

  TEST_CASE("bytes that are no UTF-8 become U+FFFD") {
    CHECK(json("a\xFFz") == "\"a\uFFFDz\"");
    CHECK(json("\xC0\xAF") == "\"\uFFFD\uFFFD\"");            // overlong
    CHECK(json("\xED\xA0\x80") == "\"\uFFFD\uFFFD\uFFFD\"");  // surrogate
    CHECK(json("\xE0\x80\xAF").size() == 2 + 3 * 3);      // overlong in three
    CHECK(json("\xF0\x80\x80\xAF").size() == 2 + 4 * 3);  // and in four
    CHECK(json("x\xE2\x82") == "\"x\uFFFD\uFFFD\"");      // cut short
    CHECK(json("\xF4\x90\x80\x80").size() == 2 + 4 * 3);  // past U+10FFFF
  }
}

}  // namespace crosscheck
