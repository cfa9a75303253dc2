#include <doctest/doctest.h>

#include <string>

#include "scoring/scorer.h"

namespace crosscheck {

TEST_SUITE("scoring/scorer_registry") {
  TEST_CASE("the default comes first and every name finds its scorer") {
    CHECK(scorer_registry().front().name == "posterior");
    for (const ScorerEntry& entry : scorer_registry()) {
      CHECK(make_scorer(entry.name).ok());
      CHECK_FALSE(entry.summary.empty());
    }
  }

  TEST_CASE("an unknown name is refused with the nearest one as a hint") {
    const auto hint = [](std::string_view name) {
      const auto made = make_scorer(name);
      REQUIRE_FALSE(made.ok());
      CHECK(made.error().code == ErrorCode::invalid_option);
      return made.error().message;
    };
    CHECK(hint("truthfinder").find("mean \"truth_finder\"") !=
          std::string::npos);
    CHECK(hint("sum").find("mean \"sums\"") != std::string::npos);
    CHECK(hint("votes").find("mean \"vote\"") != std::string::npos);
    CHECK(hint("avg_log").find("mean \"average_log\"") != std::string::npos);
    CHECK(hint(std::string(1 << 20, 'x')).size() < 400);
  }
}

}  // namespace crosscheck
