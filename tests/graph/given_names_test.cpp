#include "graph/given_names.h"

#include <doctest/doctest.h>

namespace crosscheck {
TEST_SUITE("graph/given_names") {
  TEST_CASE("a short form and its name are one") {
    CHECK(compare_given_names("bill", "william") == GivenNames::one);
    CHECK(compare_given_names("william", "billy") == GivenNames::one);
    CHECK(compare_given_names("mykola", "nikolai") == GivenNames::one);
  }

  TEST_CASE("a short form of several names is ambiguous") {
    CHECK(compare_given_names("alex", "alexander") == GivenNames::ambiguous);
    CHECK(compare_given_names("sam", "samantha") == GivenNames::ambiguous);
    CHECK(compare_given_names("ted", "edward") == GivenNames::ambiguous);
  }

  TEST_CASE("names of different families are not joined") {
    CHECK(compare_given_names("bill", "robert") == GivenNames::unknown);
    CHECK(compare_given_names("samuel", "samantha") == GivenNames::unknown);
    CHECK(compare_given_names("", "") == GivenNames::unknown);
    CHECK(compare_given_names("qwert", "bob") == GivenNames::unknown);
  }
}
}  // namespace crosscheck
