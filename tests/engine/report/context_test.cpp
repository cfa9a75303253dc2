#include "engine/report/context.h"

#include <doctest/doctest.h>

#include <string>

namespace crosscheck {
namespace {

/// The context of the first `quote` in `text`.
std::string around(const std::string& text, std::string_view quote,
                   int neighbours, std::size_t limit = 200) {
  const std::size_t begin = text.find(quote);
  const Context c =
      context_around(text, begin, begin + quote.size(), neighbours, limit);
  return text.substr(c.begin, c.end - c.begin);
}

}  // namespace

TEST_SUITE("engine/report/context") {
  TEST_CASE("the context without neighbours is the sentence") {
    const std::string text =
        "The ferry left. It carried 40 people. The sea was calm.";
    CHECK(around(text, "40", 0) == "It carried 40 people.");
    CHECK(around(text, "ferry", 0) == "The ferry left.");
    CHECK(around(text, "calm", 0) == "The sea was calm.");
  }

  TEST_CASE("a neighbour on either side joins when asked for") {
    const std::string text = "One. Two. Three 3. Four. Five.";
    CHECK(around(text, "3", 1) == "Two. Three 3. Four.");
    CHECK(around(text, "One", 1) == "One. Two.");
  }

  TEST_CASE("initials and capital abbreviations end no sentence") {
    const std::string text = "Late. The U.S. Envoy J. Marsh said 7. Done.";
    CHECK(around(text, "7", 0) == "The U.S. Envoy J. Marsh said 7.");
  }

  TEST_CASE("a word in capitals can end a sentence") {
    CHECK(around("It joined NATO. Then 5 left.", "5", 0) == "Then 5 left.");
  }

  TEST_CASE("closing quotation marks belong to the sentence") {
    const std::string text = "\u201CWe saw 9.\u201D Others left.";
    CHECK(around(text, "9", 0) == "\u201CWe saw 9.\u201D");
  }

  TEST_CASE("a full stop before a number ends no sentence") {
    CHECK(around("Late. It is set for Feb. 27 in May.", "27", 0) ==
          "It is set for Feb. 27 in May.");
  }

  TEST_CASE("the header of an article is no context of its body") {
    Document article;
    // The header is 12 + 17 bytes, its newlines counted.
    article.text = "title: Fire\ndate: 2031-04-09\nTen fled. More came.";
    article.body_begin = 29;
    const Context body = context_in(article, 29, 32, 1, 200);
    CHECK(body.begin == 29);
    CHECK(body.end == article.text.size());
  }

  TEST_CASE("the context of a title is the title, of a header line the line") {
    Document article;
    // "title: " has 7 bytes, "Harbour Fire" 12.
    article.text = "title: Harbour Fire\ndate: 2031-04-09\nTen fled.";
    article.body_begin = 37;
    article.title = "Harbour Fire";
    const Context title = context_in(article, 15, 19, 1, 200);
    CHECK(title.begin == 7);
    CHECK(title.end == 19);
    const Context date = context_in(article, 26, 30, 1, 200);
    CHECK(date.begin == 20);
    CHECK(date.end == 36);
  }

  TEST_CASE("an empty line ends a sentence") {
    CHECK(around("A headline\n\nThey met 3 times\n\nMore", "3", 0) ==
          "They met 3 times");
  }

  TEST_CASE("a long sentence is cut between words and says so") {
    std::string text;
    for (int i = 0; i < 50; ++i) text += "word ";
    text += "HERE";
    for (int i = 0; i < 50; ++i) text += " word";
    const std::size_t at = text.find("HERE");
    // Four words of five bytes fit into 20 on either side.
    const Context c = context_around(text, at, at + 4, 1, 20);
    CHECK(c.cut_before);
    CHECK(c.cut_after);
    CHECK(text.substr(c.begin, c.end - c.begin) ==
          "word word word word HERE word word word word");
  }

  TEST_CASE("a cut inside a word leaves the word out") {
    const Context c = context_around("aaaa bbbb HERE cccc dddd", 10, 14, 0, 7);
    CHECK(c.begin == 5);  // 7 bytes back is inside aaaa
    CHECK(c.end == 19);   // 7 bytes on is inside dddd
  }

  TEST_CASE("a cut without spaces falls between characters") {
    std::string text;
    for (int i = 0; i < 40; ++i) text += "\u6F22";  // three bytes each
    const Context c = context_around(text, 60, 63, 0, 20);
    CHECK(c.begin % 3 == 0);
    CHECK(c.end % 3 == 0);
    CHECK(c.begin < 60);
    CHECK(c.end > 63);
  }

  TEST_CASE("white space of any kind becomes one space in a line") {
    CHECK(one_line("  a\r\n\tb  c\n") == "a b c");
  }
}

}  // namespace crosscheck
