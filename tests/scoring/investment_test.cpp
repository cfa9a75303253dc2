#include "scoring/investment.h"

#include <doctest/doctest.h>

#include "scoring/pooled_investment.h"
#include "tests/scoring/slow/slow_investment.h"
#include "tests/scoring/world_checks.h"

namespace crosscheck::testing {

TEST_SUITE("scoring/investment") {
  // a and b put 1/2 into each of their two values, c puts 1 into y.
  //   put in at first   x 1, y 1, u 1/2, w 1/2
  //   belief at first   x 2/3, y 1/3, u 1/2, w 1/2 (parts of the claims)
  //   T'(a) = 2/3 * (1/2)/1 + 1/2 * (1/2)/(1/2) = 5/6 = T'(b)
  //   T'(c) = 1/3 * 1/1 = 1/3, over the largest 0.4
  //   put in next       x 5/6, y 1/3, u 5/12
  //   over the largest  y (2/5)^1.2 = 0.333021, u (1/2)^1.2 = 0.435275
  TEST_CASE("a round worked by hand") {
    const Table t;
    const Scores s = Investment({1.2, {1, 0}}).score(t.built.evidence);
    CHECK(t.trust(s, "a") == 1.0);
    CHECK(t.trust(s, "c") == doctest::Approx(0.4));
    CHECK(t.of(s, "i", "x") == 1.0);
    CHECK(t.of(s, "i", "y") == doctest::Approx(0.333021).epsilon(1e-6));
    CHECK(t.of(s, "j", "u") == doctest::Approx(0.435275).epsilon(1e-6));
    CHECK(s.ending.iterations == 1);
  }

  TEST_CASE("an account shares by what is put in, not by trust") {
    // a puts 1/2 into x, c all of its 0.4 into a value that both give
    SmallWorld world;
    world.says("a", "i", "x");
    world.says("a", "j", "u");
    world.says("c", "i", "x");
    const Built b = build(world);
    const Investment method({1.2, {1, 0}});
    const Scores s = method.score(b.evidence);
    const auto rows = method.account(b.evidence, s, b.value("i", "x"));
    REQUIRE(rows.size() == 2);
    const double of_a = s.source[b.source("a")] / 2;
    const double of_c = s.source[b.source("c")];
    CHECK(rows[0].amount / rows[1].amount == doctest::Approx(of_a / of_c));
  }

  TEST_CASE("it is what the slow verifier computes") {
    check_method("investment", [](const SmallWorld& world, unsigned rounds) {
      return slow_investment(world, false, rounds);
    });
  }
}

TEST_SUITE("scoring/pooled_investment") {
  //   belief at first   1/2 each
  //   T'(a) = 1/2 * (1/2)/1 + 1/2 * (1/2)/(1/2) = 3/4,  T'(c) = 1/2
  //   put in            x 3/4, y 1/2, u 3/8, w 3/8
  //   y/x of the pool   (2/3)^1.4 = 0.566855: x has 0.638221 of it, y 0.361779
  //   B                 x 0.478666, y 0.180890, u 3/8 * 1/2 = 0.1875
  //   over the largest  y 0.377904, u 0.391714
  TEST_CASE("a round worked by hand") {
    const Table t;
    const Scores s = PooledInvestment({1.4, {1, 0}}).score(t.built.evidence);
    CHECK(t.trust(s, "b") == 1.0);
    CHECK(t.trust(s, "c") == doctest::Approx(2.0 / 3));
    CHECK(t.of(s, "i", "x") == 1.0);
    CHECK(t.of(s, "i", "y") == doctest::Approx(0.377904).epsilon(1e-5));
    CHECK(t.of(s, "j", "u") == doctest::Approx(0.391714).epsilon(1e-5));
  }

  TEST_CASE("it is what the slow verifier computes") {
    check_method("pooled_investment",
                 [](const SmallWorld& world, unsigned rounds) {
                   return slow_investment(world, true, rounds);
                 });
  }
}

}  // namespace crosscheck::testing
