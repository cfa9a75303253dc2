#include "engine/report/terminal_text.h"

#include <doctest/doctest.h>

#include <string>

namespace crosscheck {

TEST_SUITE("engine/report/terminal_text") {
  TEST_CASE("control characters are spelt out") {
    CHECK(safe_text("a\x1b[2Jb") == "a<U+001B>[2Jb");
    CHECK(safe_text("\x07\x7f") == "<U+0007><U+007F>");
    CHECK(safe_text("\u009B31m") == "<U+009B>31m");
  }

  TEST_CASE("bidirectional controls are spelt out") {
    CHECK(safe_text("\u202Eevil\u2066") == "<U+202E>evil<U+2066>");
    CHECK(safe_text("\u200F\u061C") == "<U+200F><U+061C>");
  }

  TEST_CASE("ordinary text of any script stays as it is") {
    CHECK(safe_text("\u0639\u0631\u0628\u064A \u6F22 \U0001F6A2 e\u0301") ==
          "\u0639\u0631\u0628\u064A \u6F22 \U0001F6A2 e\u0301");
  }

  TEST_CASE("line breaks and tabs become one space") {
    CHECK(safe_text("a\r\n\tb\u2028c") == "a b c");
  }

  TEST_CASE("bytes that are no UTF-8 are spelt out") {
    CHECK(safe_text("a\xFF") == "a<0xFF>");
  }

  TEST_CASE("wide characters take two columns and combining marks none") {
    CHECK(display_width("abc") == 3);
    CHECK(display_width("\u6F22\u5B57") == 4);
    CHECK(display_width("e\u0301") == 1);
    CHECK(display_width("\U0001F6A2") == 2);
    CHECK(display_width("\uFF21") == 2);  // fullwidth A
  }

  TEST_CASE("lines break at spaces") {
    CHECK(wrap("one two three", 8) ==
          std::vector<std::string>{"one two", "three"});
    CHECK(wrap("one two", 7) == std::vector<std::string>{"one two"});
    CHECK(wrap("", 10) == std::vector<std::string>{""});
  }

  TEST_CASE("a word wider than the line is broken between characters") {
    CHECK(wrap("abcdefgh", 3) == std::vector<std::string>{"abc", "def", "gh"});
    CHECK(wrap("\u6F22\u5B57\u6F22", 5) ==
          std::vector<std::string>{"\u6F22\u5B57", "\u6F22"});
  }

  TEST_CASE("no line is wider than asked") {
    const std::string text =
        "A \u6F22\u5B57 mixed text, with e\u0301 and unbreakablewordinside.";
    for (std::size_t width = 2; width < 40; ++width) {
      for (const std::string& line : wrap(text, width)) {
        CHECK(display_width(line) <= width);
      }
    }
  }

  TEST_CASE("what is too wide is cut and says so") {
    CHECK(shortened("a long title", 7) == "a long\u2026");
    CHECK(shortened("short", 5) == "short");
  }

  TEST_CASE("without colour a style adds nothing") {
    CHECK(Style(false).bold("x") == "x");
    CHECK(Style(true).bold("x") == "\x1b[1mx\x1b[0m");
  }

  TEST_CASE("ASCII text has letters without marks and signs spelt out") {
    CHECK(ascii_text("plain ~") == "plain ~");
    CHECK(ascii_text("\u00DCber Caf\u00E9 \u0152") == "Uber Cafe <U+0152>");
    CHECK(ascii_text("\u201Ca\u201D \u2013 \u2039b\u203A") == "\"a\" - <<b>>");
    CHECK(ascii_text("\u6F22\U0001F525") == "<U+6F22><U+1F525>");
    CHECK(ascii_text("\uFB01") == "fi");
    CHECK(ascii_text("\xFF") == "<U+FFFD>");
  }
}

}  // namespace crosscheck
