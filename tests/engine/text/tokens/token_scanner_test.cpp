#include "engine/text/tokens/token_scanner.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

namespace crosscheck {
namespace {

std::vector<Token> scan(std::string_view text) {
  std::vector<Token> tokens;
  scan_tokens(text, 0, static_cast<std::uint32_t>(text.size()), tokens);
  return tokens;
}

// Folded forms with a bar between them.
std::string folded(std::string_view text) {
  std::string joined;
  for (const Token& token : scan(text)) {
    if (!joined.empty()) joined += '|';
    joined += token.lower;
  }
  return joined;
}

}  // namespace

TEST_SUITE("engine/text/tokens/token_scanner") {
  TEST_CASE("abbreviations, initials and titles keep their dot") {
    CHECK(folded("Rep. Orla T. Quill of the U.N. left.") ==
          "rep.|orla|t.|quill|of|the|u.n.|left|.");
    CHECK(folded("At 5 a.m. Borden Inc. said No. 3 won") ==
          "at|5|a.m.|borden|inc.|said|no.|3|won");
    CHECK(folded("He said no. We left.") == "he|said|no|.|we|left|.");
    CHECK(folded("bigger than I. Then") == "bigger|than|i|.|then");
  }

  TEST_CASE("codes and compounds are one word") {
    CHECK(folded("an AK-47 and two F-16s") == "an|ak-47|and|two|f-16s");
    CHECK(folded("U.S.-led mother-in-law") == "u.s.-led|mother-in-law");
    CHECK(folded("a 10-metre-long, 61-year-old, 6.1-magnitude thing") ==
          "a|10-metre-long|,|61-year-old|,|6.1-magnitude|thing");
    CHECK(folded("US/EU-led") == "us|/|eu-led");
    CHECK(folded("AT&T & co") == "at&t|&|co");
  }

  TEST_CASE("figures end where their unit begins") {
    CHECK(folded("Feb.18, 02:58pm, 58km, 5.56mm") ==
          "feb.|18|,|02:58|pm|,|58|km|,|5.56|mm");
    CHECK(folded("$5,587.75 or 2-1/2 or 2/3 or .22") ==
          "$|5,587.75|or|2-1/2|or|2/3|or|.22");
    CHECK(folded("2031-03-04 and 2009-2013") == "2031-03-04|and|2009|-|2013");
    CHECK(folded("1,00,000 or 1,2") == "1,00,000|or|1|,|2");
    CHECK(folded("the 1990s, the 18th") == "the|1990s|,|the|18th");
  }

  TEST_CASE("a possessive is a token, an inner apostrophe is none") {
    CHECK(folded("Quill's and Quill\xE2\x80\x99s didn't") ==
          "quill|'s|and|quill|'s|didn't");
    CHECK(folded("O'Neill of N'Djamena") == "o'neill|of|n'djamena");
    const auto tokens = scan("the two towns\xE2\x80\x99 mayors");
    REQUIRE(tokens.size() == 5);
    CHECK(tokens[3].kind == TokenKind::punctuation);
  }

  TEST_CASE("links are one token and keep no closing mark") {
    const auto tokens =
        scan("See https://a.example/b?c=1). @orla #tag x@y.example Borden.com");
    REQUIRE(tokens.size() == 8);
    CHECK(tokens[1].lower == "https://a.example/b?c=1");
    CHECK(tokens[1].kind == TokenKind::link);
    CHECK(tokens[4].kind == TokenKind::link);
    CHECK(tokens[5].kind == TokenKind::link);
    CHECK(tokens[6].kind == TokenKind::link);
    CHECK(tokens[7].kind == TokenKind::word);
  }

  TEST_CASE("spaces of any width part words, invisible characters do not") {
    // No-break space, narrow no-break space, soft hyphen, zero-width space.
    CHECK(folded("ten\xC2\xA0ships\xE2\x80\xAFsank") == "ten|ships|sank");
    CHECK(folded("har\xC2\xAD"
                 "bour mas\xE2\x80\x8Bter") == "harbour|master");
    const auto tokens = scan("\xC3\x89mile sank");
    REQUIRE(tokens.size() == 2);
    CHECK(tokens[0].end == 6);  // five letters, the first of two bytes
    CHECK(tokens[1].begin == 7);
  }

  TEST_CASE("broken bytes are passed over") {
    CHECK(folded("a \xFF\xC3 b\xE2\x80") == "a|b");
  }

  TEST_CASE("case is told for words") {
    const auto tokens = scan("NATO met Quill, a McCoy");
    CHECK(tokens[0].all_caps);
    CHECK_FALSE(tokens[1].capital);
    CHECK(tokens[2].capital);
    CHECK_FALSE(tokens[2].all_caps);
    CHECK_FALSE(tokens[4].all_caps);
  }
}

TEST_SUITE("engine/text/tokens/fold") {
  TEST_CASE("spellings of a name with and without diacritics meet") {
    CHECK(fold("T\xC3\xBCrkiye") == "turkiye");
    CHECK(fold("Mu\xC3\xB1oz") == "munoz");
    CHECK(fold("\xC4\xB0zmir") == "izmir");  // I with dot
    CHECK(fold("\xC5\x81\xC3\xB3"
               "d\xC5\xBA") == "lodz");
    CHECK(fold("Stra\xC3\x9F"
               "e") == "strasse");
    CHECK(fold("S\xC3\xB8ren") == "soren");
    CHECK(fold("don\xE2\x80\x99t") == "don't");
    CHECK(fold("2\xC2\xBD") == "21/2");
    CHECK(fold("PLAIN") == "plain");
  }
}

}  // namespace crosscheck
