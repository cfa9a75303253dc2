#include "engine/cli/suggestion.h"

#include <doctest/doctest.h>

#include <array>
#include <string>

namespace crosscheck {

TEST_SUITE("engine/cli/suggestion") {
  TEST_CASE("the nearest name is suggested") {
    const std::array<std::string_view, 3> names = {"score", "contradictions",
                                                   "bench"};
    CHECK(suggestion_for("scroe", names) == "score");
    CHECK(suggestion_for("contradiction", names) == "contradictions");
    CHECK(suggestion_for("contardictons", names) == "contradictions");
    CHECK(suggestion_for("bnech", names) == "bench");
  }

  TEST_CASE("a word that is near to nothing gets no suggestion") {
    const std::array<std::string_view, 2> names = {"score", "bench"};
    CHECK(suggestion_for("frobnicate", names).empty());
    CHECK(suggestion_for("", names).empty());
    CHECK(suggestion_for(std::string(100000, 's'), names).empty());
  }

  TEST_CASE("a swap of neighbours is one edit, and ties go to the first") {
    const std::array<std::string_view, 2> names = {"abxx", "abdc"};
    CHECK(suggestion_for("abcd", names) == "abdc");
    const std::array<std::string_view, 2> equal = {"axcd", "abxd"};
    CHECK(suggestion_for("abcd", equal) == "axcd");
  }
}

}  // namespace crosscheck
