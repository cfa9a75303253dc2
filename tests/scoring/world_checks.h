#pragma once

#include <doctest/doctest.h>

#include <cmath>
#include <cstdint>
#include <string>
#include <string_view>

#include "scoring/scorer.h"
#include "tests/scoring/slow/slow_scores.h"
#include "tests/scoring/small_world.h"

namespace crosscheck::testing {

inline constexpr std::uint64_t kWorlds = 25;

/// Calls check(world) for seeded worlds of records, of numbers, of spellings
/// and of text.
template <typename Check>
void for_random_worlds(Check check) {
  for (std::uint64_t seed = 0; seed < kWorlds; ++seed) {
    CAPTURE(seed);
    check(random_records(seed));
    check(random_numbers(seed));
    check(random_spellings(seed));
    check(random_text(seed));
  }
}

inline Scores score_with(std::string_view name, const Built& built) {
  return make_scorer(name).value()->score(built.evidence);
}

/// No score outside [0,1], and no NaN.
inline void check_in_bounds(const Scores& scores) {
  for (const double x : scores.value) CHECK((x >= 0 && x <= 1));
  for (const double x : scores.source) CHECK((x >= 0 && x <= 1));
}

/// Every value and source within 1e-9 of what the slow verifier found.
inline void check_equal(const Built& built, const Scores& fast,
                        const SlowScores& slow) {
  REQUIRE(slow.value.size() == fast.value.size());
  for (const auto& [key, expected] : slow.value) {
    const std::uint32_t v = built.value(key.first, key.second);
    REQUIRE(v < fast.value.size());
    CHECK(std::abs(fast.value[v] - static_cast<double>(expected)) < 1e-9);
  }
  for (const auto& [name, expected] : slow.source) {
    const std::uint32_t s = built.source(name);
    CHECK(std::abs(fast.source[s] - static_cast<double>(expected)) < 1e-9);
  }
}

/// Runs a method and its slow verifier, slow(world, rounds), on every world.
template <typename Slow>
void check_method(std::string_view name, Slow slow) {
  for_random_worlds([&](const SmallWorld& world) {
    const Built built = build(world);
    const Scores scores = score_with(name, built);
    check_equal(built, scores, slow(world, scores.ending.iterations));
  });
}

/// The small table of the hand-worked cases:
///
///          i     j
///     a    x     u
///     b    x     w
///     c    y
struct Table {
  Built built;
  Table() {
    SmallWorld world;
    world.says("a", "i", "x");
    world.says("b", "i", "x");
    world.says("c", "i", "y");
    world.says("a", "j", "u");
    world.says("b", "j", "w");
    built = build(world);
  }
  [[nodiscard]] double of(const Scores& scores, const char* item,
                          const char* text) const {
    return scores.value[built.value(item, text)];
  }
  [[nodiscard]] double trust(const Scores& scores, const char* name) const {
    return scores.source[built.source(name)];
  }
};

}  // namespace crosscheck::testing
