#include "engine/train/token_text.h"

#include <doctest/doctest.h>

#include <sstream>
#include <string>
#include <vector>

namespace crosscheck {
namespace {

std::string joined(const std::string& tokens) {
  std::istringstream in(tokens);
  std::vector<std::string> row;
  for (std::string token; in >> token;) row.push_back(token);
  std::string text;
  append_tokens(text, row);
  return text;
}

}  // namespace

TEST_SUITE("engine/train/token_text") {
  TEST_CASE("figures that were taken apart are one again") {
    CHECK(joined("A 6 . 1 - magnitude quake shook 120 , 000 people at 5 : 00 "
                 "on Nov . 5 , 2031 .") ==
          "A 6.1-magnitude quake shook 120,000 people at 5:00 on Nov. 5, "
          "2031.");
    CHECK(joined("a . 38 - caliber gun") == "a .38-caliber gun");
    CHECK(joined("$ 160 million , 12 / 03") == "$160 million, 12/03");
  }

  TEST_CASE("hyphens join words, dashes do not") {
    CHECK(joined("a 16 - year - old with a mother - in - law") ==
          "a 16-year-old with a mother-in-law");
    CHECK(joined("the bridge - which fell - was old") ==
          "the bridge - which fell - was old");
  }

  TEST_CASE("marks, endings and initials stand where print has them") {
    CHECK(joined("The mayor 's aide did n't say \" yes \" ( today ) .") ==
          "The mayor's aide didn't say \"yes\" (today).");
    CHECK(joined("`` Go , '' he said -- twice") == "\"Go,\" he said -- twice");
    CHECK(joined("U . S . officials") == "U.S. officials");
    CHECK(joined("\"Go , \" she said") == "\"Go,\" she said");
  }

  TEST_CASE("nothing is read beyond the tokens") {
    CHECK(joined("") == "");
    CHECK(joined("-") == "-");
    CHECK(joined(". 5") == ". 5");
    CHECK(joined("5 .") == "5.");
  }
}

}  // namespace crosscheck
