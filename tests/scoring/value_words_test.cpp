#include "scoring/value_words.h"

#include <doctest/doctest.h>

namespace crosscheck::testing {

TEST_SUITE("scoring/value_words") {
  TEST_CASE("separators keep the names of a list apart") {
    CHECK(names_stand_apart("Bell, Ann; Dow, Cy"));
    CHECK(names_stand_apart("Bell, Ann/ Dow, Cy"));
    CHECK(names_stand_apart("Ann Bell & Cy Dow"));
    CHECK(names_stand_apart("Ann Bell and Cy Dow"));
    CHECK(names_stand_apart("Ann Bell, Cy Dow"));
  }

  TEST_CASE("one name, or names that run into each other, do not") {
    CHECK_FALSE(names_stand_apart("Bell, Ann"));
    CHECK_FALSE(names_stand_apart("Bell, Ann; "));
    CHECK_FALSE(names_stand_apart("Bell, Ann Dow, Cy"));
    CHECK_FALSE(names_stand_apart("Ann Bell Cy Dow"));
    CHECK_FALSE(names_stand_apart("Alexander Bell"));
    CHECK_FALSE(names_stand_apart(""));
  }
}

}  // namespace crosscheck::testing
