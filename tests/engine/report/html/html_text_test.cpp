#include "engine/report/html/html_text.h"

#include <doctest/doctest.h>

#include <string>

namespace crosscheck {
namespace {

std::string html(std::string_view text) {
  std::string out;
  append_html(out, text);
  return out;
}

std::string link(std::string_view url) {
  std::string out;
  append_link(out, url);
  return out;
}

}  // namespace

TEST_SUITE("engine/report/html/html_text") {
  TEST_CASE("what could begin or end markup becomes a reference") {
    CHECK(html("<a b='c'>\"&\"</a>") ==
          "&lt;a b=&#39;c&#39;&gt;&quot;&amp;&quot;&lt;/a&gt;");
    CHECK(html("caf\u00E9 \U0001F6A2\n") == "caf\u00E9 \U0001F6A2\n");
  }

  TEST_CASE("controls, noncharacters and broken bytes become U+FFFD") {
    CHECK(html(std::string_view("a\0b", 3)) ==
          "a\uFFFD"
          "b");
    CHECK(html("\x1b[31m") == "\uFFFD[31m");
    CHECK(html("\u0085\uFDD0\uFFFE") == "\uFFFD\uFFFD\uFFFD");
    CHECK(html("\xC0\xBC") == "\uFFFD\uFFFD");
    CHECK(html("\uFFFD") == "\uFFFD");
  }

  TEST_CASE("controls of direction are spelt out, marks stay") {
    CHECK(html("a\u202Eb\u2069") == "a&lt;U+202E&gt;b&lt;U+2069&gt;");
    CHECK(html("\u200F\u200E\u061C") == "\u200F\u200E\u061C");
  }

  TEST_CASE("the host of a link is the one a browser goes to") {
    CHECK(link_host("https://news.example/a?b#c") == "news.example");
    CHECK(link_host("HTTP://News.Example:8080") == "news.example:8080");
    CHECK(link_host("https://good.example@evil.example/") == "evil.example");
    CHECK(link_host("https://evil.example?@good.example/") == "evil.example");
    // A Cyrillic letter in a Latin name shows.
    CHECK(link_host("https://\u0430pple.example/") == "xn--pple-43d.example");
  }

  TEST_CASE("what is no plain web address is never linked") {
    for (const std::string url :
         {"javascript:alert(1)", "data:text/html,x", "//news.example/",
          "ftp://news.example/", "https://", "https:///path", "news.example",
          "https://evil.example\\@good.example/", "https://a b/", "",
          " https://news.example/", "https://news.example/\u202E",
          "https://news.example/\n", "https://news.example:80x/",
          "https://news.example/\xC0"}) {
      CAPTURE(url);
      CHECK(link_host(url).empty());
      CHECK(link(url).find("<a ") == std::string::npos);
    }
  }

  TEST_CASE("a link tells its host and sends nothing along") {
    CHECK(link("https://news.example/?a=1&b=\"") ==
          "<a rel=\"noopener noreferrer nofollow\" "
          "href=\"https://news.example/?a=1&amp;b=&quot;\">"
          "<bdi>news.example</bdi></a>");
  }
}
}  // namespace crosscheck
