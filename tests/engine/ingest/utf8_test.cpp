#include "engine/ingest/utf8.h"

#include <doctest/doctest.h>

#include <cstdint>
#include <string>

namespace crosscheck {
namespace {

constexpr std::size_t kNone = std::string_view::npos;

/// UTF-8 as its definition writes it, for any number.
std::string encode(std::uint32_t point) {
  const auto byte = [](std::uint32_t b) { return static_cast<char>(b); };
  if (point < 0x80) return {byte(point)};
  if (point < 0x800) {
    return {byte(0xC0 | point >> 6), byte(0x80 | (point & 63))};
  }
  if (point < 0x10000) {
    return {byte(0xE0 | point >> 12), byte(0x80 | (point >> 6 & 63)),
            byte(0x80 | (point & 63))};
  }
  return {byte(0xF0 | point >> 18), byte(0x80 | (point >> 12 & 63)),
          byte(0x80 | (point >> 6 & 63)), byte(0x80 | (point & 63))};
}

}  // namespace

TEST_SUITE("engine/ingest/utf8") {
  TEST_CASE("every code point but the surrogates is valid") {
    for (std::uint32_t point = 0; point < 0x110000; point += 7) {
      const bool surrogate = point >= 0xD800 && point <= 0xDFFF;
      const std::string text = "ab" + encode(point) + "cd";
      REQUIRE(find_invalid_utf8(text) == (surrogate ? 2 : kNone));
    }
    CHECK(find_invalid_utf8(encode(0xD800)) == 0);
    CHECK(find_invalid_utf8(encode(0xDFFF)) == 0);
    CHECK(find_invalid_utf8(encode(0xD7FF)) == kNone);
    CHECK(find_invalid_utf8(encode(0xE000)) == kNone);
    CHECK(find_invalid_utf8(encode(0x10FFFF)) == kNone);
    CHECK(find_invalid_utf8(encode(0x110000)) == 0);
  }

  TEST_CASE("overlong forms, strays and stumps are found where they begin") {
    CHECK(find_invalid_utf8("\xC0\x80") == 0);
    CHECK(find_invalid_utf8("\xC1\xBF") == 0);
    CHECK(find_invalid_utf8("\xE0\x9F\xBF") == 0);
    CHECK(find_invalid_utf8("\xF0\x8F\xBF\xBF") == 0);
    CHECK(find_invalid_utf8("0123456789\x80") == 10);
    CHECK(find_invalid_utf8("0123456789\xE2\x82") == 10);
    CHECK(find_invalid_utf8("\xE2\x82\xAC\xFF") == 3);
    CHECK(find_invalid_utf8("") == kNone);
  }

  TEST_CASE("code points are counted, not bytes") {
    CHECK(count_code_points("a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80") == 4);
  }

  TEST_CASE("input in messages is short and tame") {
    CHECK(quoted("a\x1b[31m\n") == "'a\\x1B[31m\\x0A'");
    CHECK(quoted("\xC2\x9B") == "'\\xC2\\x9B'");  // the C1 control CSI
    CHECK(quoted("\xFF") == "'\\xFF'");
    CHECK(quoted("caf\xC3\xA9") == "'caf\xC3\xA9'");
    CHECK(quoted(std::string(41, 'x')) == "'" + std::string(40, 'x') + "...'");
  }

  TEST_CASE("paths become valid UTF-8") {
    CHECK(printable_path("a\xFF/b") == "a\xEF\xBF\xBD/b");
    CHECK(printable_path("caf\xC3\xA9") == "caf\xC3\xA9");
  }
}
}  // namespace crosscheck
