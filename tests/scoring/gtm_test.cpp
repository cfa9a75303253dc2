// GTM, and the scales on which numbers are compared.

#include "scoring/gtm.h"

#include <doctest/doctest.h>

#include <cmath>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <vector>

#include "scoring/numeric_items.h"
#include "scoring/trimmed_scale.h"
#include "tests/scoring/slow/slow_gtm.h"
#include "tests/scoring/world_checks.h"

namespace crosscheck::testing {
namespace {

SmallWorld numbers(std::initializer_list<const char*> texts) {
  SmallWorld world;
  for (const char* x : texts) world.says(x, "i", x);
  return world;
}

SmallWorld three_numbers() {
  SmallWorld world;
  world.says("a", "i", "100");
  world.says("b", "i", "102");
  world.says("c", "i", "110");
  return world;
}

}  // namespace

TEST_SUITE("scoring/gtm") {
  // Median 102, deviation about the mean 4.320494: o = -0.462910, 0, 1.851640,
  // none beyond 2.5.
  // Round 1: all variances are 1: m = 1.388730 / (1 + 3) = 0.347183.
  //   u(a) = (20 + 0.810093^2) / 23 = 0.898098, b 0.874806, c 0.967974
  // Round 2: m = (-0.462910/u(a) + 1.851640/u(c))
  //            / (1 + 1/u(a) + 1/u(b) + 1/u(c)) = 0.325776
  TEST_CASE("two rounds worked by hand") {
    const Built b = build(three_numbers());
    const Scores one = Gtm({1, 10, 10, {1, 0}, {}}).score(b.evidence);
    CHECK(one.value[b.value("i", "102")] ==
          doctest::Approx(std::exp(-0.347183)).epsilon(1e-6));
    CHECK(one.source[b.source("a")] ==
          doctest::Approx(1 / 1.898098).epsilon(1e-6));
    CHECK(one.source[b.source("c")] ==
          doctest::Approx(1 / 1.967974).epsilon(1e-6));
    const Scores two = Gtm({1, 10, 10, {2, 0}, {}}).score(b.evidence);
    CHECK(two.value[b.value("i", "102")] ==
          doctest::Approx(std::exp(-0.325776)).epsilon(1e-6));
    CHECK(two.value[b.value("i", "110")] ==
          doctest::Approx(std::exp(-1.851640 + 0.325776)).epsilon(1e-6));
  }

  TEST_CASE("what is no number scores its part of the claims") {
    const Table t;
    const Scores s = Gtm().score(t.built.evidence);
    CHECK(t.of(s, "i", "x") == doctest::Approx(2.0 / 3));
    CHECK(s.ending.converged);
  }

  TEST_CASE("it is what the slow verifier computes") {
    for (std::uint64_t seed = 0; seed < kWorlds; ++seed) {
      CAPTURE(seed);
      const SmallWorld world = random_numbers(seed);
      const Built built = build(world);
      const Scores scores = score_with("gtm", built);
      check_equal(built, scores, slow_gtm(world, scores.ending.iterations));
    }
  }
}

TEST_SUITE("scoring/numeric_items") {
  TEST_CASE("numbers stand in order, 9 before 10, texts and labels left out") {
    SmallWorld world;
    for (const char* x : {"10", "9", "n/a"}) world.says("a", "i", x);
    world.says("a", "j", "n/a");
    const Built b =
        build(world, {{"slot", AttributeKind::numeric, {0, false}}});
    const NumericItems items = numeric_items(b.evidence);
    REQUIRE(items.size() == 1);
    REQUIRE(items.values(0).size() == 2);
    CHECK(items.values(0)[0] == b.value("i", "9"));
    CHECK(items.places(0)[0] == doctest::Approx(-1));
    CHECK(items.places(0)[1] == doctest::Approx(1));
    CHECK(numeric_items(build(world).evidence).size() == 0);
  }
}

TEST_SUITE("scoring/trimmed_scale") {
  // Median 11. Of 1, 10, 11, 12, 30 the deviation is 9.453; 30 is 19 off, just
  // beyond 2 of them. Without it the mean is 8.5, the deviation 4.387: 1 is 10
  // off, beyond 8.774. Then the deviation is root(2/3).
  TEST_CASE("outliers are set aside until none is left") {
    const Built b = build(numbers({"1", "10", "11", "12", "30"}));
    const TrimmedScale s =
        trimmed_scale(b.evidence, numeric_items(b.evidence), {1, 2});
    CHECK(s.kept == std::vector<std::uint8_t>{0, 1, 1, 1, 0});
    CHECK(s.place[2] == 0.0);
    CHECK(s.place[3] == doctest::Approx(std::sqrt(1.5)));
    CHECK(s.place[4] == doctest::Approx(19 * std::sqrt(1.5)));
  }

  // The median is 10; 21 alone is further from it than 10.
  TEST_CASE("by ratio where the tolerance is one") {
    const Built b = build(numbers({"9", "10", "11", "19", "21", "2", "5"}),
                          {{"slot", AttributeKind::numeric, {0.01, true}}});
    const NumericItems items = numeric_items(b.evidence);
    const TrimmedScale s = trimmed_scale(b.evidence, items, {1, 1e9});
    CHECK(s.kept == std::vector<std::uint8_t>{1, 1, 1, 1, 1, 1, 0});
  }

  TEST_CASE("equal numbers stand in one place and another far off") {
    SmallWorld world = numbers({"7", "9"});
    for (const char* s : {"a", "b", "c", "d", "e", "f"}) {
      world.says(s, "i", "7");
    }
    const Built b = build(world);
    const TrimmedScale s =
        trimmed_scale(b.evidence, numeric_items(b.evidence), {});
    CHECK(s.kept == std::vector<std::uint8_t>{1, 0});
    CHECK(s.place[0] == 0.0);
    CHECK(s.place[1] == TrimmedScale::kFar);
  }

  // One of five is 2.5 deviations from the median, one of six is 2.7.
  TEST_CASE("one of five is kept, one of six is not") {
    for (const int alike : {4, 5}) {
      SmallWorld world = numbers({"0.7"});
      for (int s = 0; s < alike; ++s) {
        world.says(std::to_string(s), "i", "0.1");
      }
      const Built b = build(world);
      const TrimmedScale s =
          trimmed_scale(b.evidence, numeric_items(b.evidence), {});
      CHECK(s.kept[0] == 1);
      CHECK(static_cast<int>(s.kept[1]) == (alike == 4 ? 1 : 0));
    }
  }

  // The median is 1, 2 and more from both: by ratio both would go.
  TEST_CASE("what would set all aside sets none aside") {
    const Built b = build(numbers({"-1.5", "3.5"}),
                          {{"slot", AttributeKind::numeric, {0.01, true}}});
    const TrimmedScale s =
        trimmed_scale(b.evidence, numeric_items(b.evidence), {});
    CHECK(s.kept == std::vector<std::uint8_t>{1, 1});
  }
}

TEST_SUITE("scoring/numeric_items") {
  TEST_CASE("one number written in three ways has one place") {
    SmallWorld world;
    for (const char* x : {"0.1", "0.10", "1e-1"}) {
      world.says("a", "i", x);
      world.says("b", "i", x);
    }
    world.says("c", "i", "0.1");
    const Built b = build(world);
    const NumericItems items = numeric_items(b.evidence);
    REQUIRE(items.place.size() == 3);
    for (const double z : items.place) CHECK(z == 0.0);
  }

  TEST_CASE("the largest numbers have finite places and scores") {
    SmallWorld world;
    for (const char* x : {"1.7e308", "-1.7e308", "3", "1e-320"}) {
      world.says(x, "i", x);
    }
    const Built b = build(world);
    const NumericItems items = numeric_items(b.evidence);
    REQUIRE(items.place.size() == 4);
    // -1.7e308 and 1.7e308 are root 2 deviations from a mean of nearly 0
    CHECK(items.place.front() == doctest::Approx(-std::sqrt(2.0)));
    CHECK(items.place.back() == doctest::Approx(std::sqrt(2.0)));
    for (const char* name : {"crh", "catd", "gtm", "accu_sim"}) {
      for (const double x : score_with(name, b).value) {
        CHECK((x >= 0 && x <= 1));
      }
    }
  }
}

}  // namespace crosscheck::testing
