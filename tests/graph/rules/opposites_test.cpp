#include "graph/rules/opposites.h"

#include <doctest/doctest.h>

namespace crosscheck {

TEST_SUITE("graph/rules/opposites") {
  TEST_CASE("opposites exclude each other in both orders") {
    CHECK(are_opposite("approve", "reject"));
    CHECK(are_opposite("reject", "approve"));
    CHECK(are_opposite("alive", "dead"));
    CHECK(!are_opposite("approve", "approve"));
    CHECK(!are_opposite("approve", "dead"));
    CHECK(!are_opposite("", "dead"));
  }

  TEST_CASE("what follows on each other in one day's course is no opposite") {
    CHECK(!are_opposite("arrive", "leave"));
    CHECK(!are_opposite("arrest", "release"));
    CHECK(!are_opposite("escape", "catch"));
  }
}

}  // namespace crosscheck
