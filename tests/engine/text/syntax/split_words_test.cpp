#include "engine/text/syntax/split_words.h"

#include <doctest/doctest.h>

#include <string>

namespace crosscheck {
namespace {

// The words of a token, parted by bars.
std::string split(const std::string& written,
                  TokenKind kind = TokenKind::word) {
  Token token;
  token.end = static_cast<std::uint32_t>(written.size());
  token.lower = fold(written);
  token.kind = kind;
  std::string words;
  std::size_t begin = 0;
  for (const std::uint32_t cut : word_cuts(token, written)) {
    words += written.substr(begin, cut - begin) + "|";
    begin = cut;
  }
  return words + written.substr(begin);
}

}  // namespace

TEST_SUITE("engine/text/syntax/split_words") {
  TEST_CASE("contractions are two words") {
    CHECK(split("can't") == "ca|n't");
    CHECK(split("didn’t") == "did|n’t");
    CHECK(split("they'll") == "they|'ll");
    CHECK(split("Cannot") == "Can|not");
    CHECK(split("N'Djamena") == "N'Djamena");
    CHECK(split("n't") == "n't");
  }

  TEST_CASE("compounds are parted at hyphens and slashes, prefixes are not") {
    CHECK(split("12-page") == "12|-|page");
    CHECK(split("face-to-face") == "face|-|to|-|face");
    CHECK(split("co-founder") == "co-founder");
    CHECK(split("anti-whaling-fleet") == "anti-whaling|-|fleet");
    CHECK(split("and/or") == "and|/|or");
    CHECK(split("5-6", TokenKind::number) == "5|-|6");
    CHECK(split("2/3", TokenKind::number) == "2/3");
    CHECK(split("2031-03-04", TokenKind::number) == "2031-03-04");
    CHECK(split("-led") == "-led");
    CHECK(split("low-") == "low-");
  }

  TEST_CASE("cuts lie inside the token, whatever its bytes") {
    for (const std::string written :
         {"-", "--", "'", "a-’", "’’s", "é-é", "ﬁ’s", "x/", "/x", "İ'll",
          "doñ't", "ñ’t"}) {
      std::uint32_t before = 0;
      Token token;
      token.lower = fold(written);
      for (const std::uint32_t cut : word_cuts(token, written)) {
        CHECK(cut > before);
        CHECK(cut < written.size());
        CHECK((static_cast<unsigned char>(written[cut]) & 0xC0) != 0x80);
        before = cut;
      }
    }
  }
}

}  // namespace crosscheck
