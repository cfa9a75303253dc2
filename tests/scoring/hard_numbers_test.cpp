// What every method makes of numbers at the ends of double and of texts that
// are no numbers. docs/SCORING.md, "Hard inputs", says the same in words.
#include <doctest/doctest.h>

#include <cstdint>
#include <string>
#include <vector>

#include "fixtures/random.h"
#include "scoring/scorer.h"
#include "tests/scoring/small_world.h"
#include "tests/scoring/world_checks.h"

namespace crosscheck::testing {
namespace {

// Texts at and beyond the ends of double, and texts that are no numbers.
const std::vector<const char*>& hard_numbers() {
  static const std::vector<const char*> kTexts = {
      "1e308", "-1e308", "1e-320", "0",     "-0", "5",
      "nan",   "inf",    "-inf",   "1e999", "",   " "};
  return kTexts;
}

constexpr AttributeKind kKinds[] = {AttributeKind::categorical,
                                    AttributeKind::numeric, AttributeKind::time,
                                    AttributeKind::set, AttributeKind::names};

}  // namespace

TEST_SUITE("scoring/hard_numbers") {
  TEST_CASE("texts that are hard as numbers have scores in every kind") {
    SmallWorld world;
    for (std::size_t n = 0; n < hard_numbers().size(); ++n) {
      world.says("s" + std::to_string(n), "i", hard_numbers()[n]);
    }
    world.says("again", "i", "5");
    for (const AttributeKind kind : kKinds) {
      CAPTURE(name_of(kind));
      for (const bool relative : {false, true}) {
        const Built built = build(world, {{"slot", kind, {0.01, relative}}});
        REQUIRE(built.evidence.value_count() == hard_numbers().size());
        for (const ScorerEntry& entry : scorer_registry()) {
          CAPTURE(entry.name);
          const Scores scores = entry.make()->score(built.evidence);
          check_in_bounds(scores);
          // 5 has two claims, the others one.
          if (entry.name != "vote") continue;
          CHECK(scores.value[built.value("i", "5")] ==
                doctest::Approx(2.0 / 13));
        }
      }
    }
  }

  TEST_CASE("what is no finite number takes no part among numbers") {
    SmallWorld world;
    for (const char* x : {"nan", "inf", "-inf", "1e999", "", "5"}) {
      world.says(std::string("says ") + x, "i", x);
    }
    const Built built =
        build(world, {{"slot", AttributeKind::numeric, {0, false}}});
    for (const char* method : {"crh", "catd", "gtm"}) {
      CAPTURE(method);
      const Scores scores = score_with(method, built);
      CHECK(scores.value[built.value("i", "5")] > 0);
      for (const char* x : {"nan", "inf", "-inf", "1e999", ""}) {
        CAPTURE(x);
        CHECK(scores.value[built.value("i", x)] == 0.0);
      }
    }
  }

  // The numbers stand root 1.5 deviations apart, whatever their size; the
  // middle one is best.
  TEST_CASE("many items at the ends of double") {
    SmallWorld world;
    for (int i = 0; i < 12; ++i) {
      for (int s = 0; s < 6; ++s) {
        constexpr const char* kEnds[] = {"1e308", "-1e308", "1e-320"};
        world.says("s" + std::to_string(s), "i" + std::to_string(i),
                   kEnds[s % 3]);
      }
    }
    const Built built =
        build(world, {{"slot", AttributeKind::numeric, {0, false}}});
    for (const char* method : {"crh", "catd", "gtm"}) {
      CAPTURE(method);
      const Scores scores = score_with(method, built);
      const double middle = scores.value[built.value("i0", "1e-320")];
      CHECK(middle > scores.value[built.value("i0", "1e308")]);
      CHECK(middle > scores.value[built.value("i0", "-1e308")]);
    }
  }

  TEST_CASE("random tables of hard texts have scores in [0,1]") {
    constexpr double kTolerances[] = {0, 1e-320, 0.01, 1};
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
      CAPTURE(seed);
      Random random(seed);
      SmallWorld world = random_records(seed);
      for (Said& said : world.said) {
        said.value = hard_numbers()[random.below(hard_numbers().size())];
      }
      const AttributeKind kind = kKinds[random.below(std::size(kKinds))];
      const Tolerance tolerance{kTolerances[random.below(4)],
                                random.below(2) == 1};
      const Built built = build(world, {{"slot", kind, tolerance}});
      for (const ScorerEntry& entry : scorer_registry()) {
        CAPTURE(entry.name);
        check_in_bounds(entry.make()->score(built.evidence));
      }
    }
  }
}

}  // namespace crosscheck::testing
