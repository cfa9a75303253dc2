// Cosine, 2-Estimates and 3-Estimates.

#include <doctest/doctest.h>

#include <vector>

#include "scoring/cosine.h"
#include "scoring/estimates.h"
#include "scoring/three_estimates.h"
#include "scoring/two_estimates.h"
#include "tests/scoring/slow/slow_galland.h"
#include "tests/scoring/world_checks.h"

namespace crosscheck::testing {

TEST_SUITE("scoring/cosine") {
  //        i    j
  //   a    x    u        Each source has three facts, x, y and u, and gives two
  //   b    x    u        of them: c = (2 - 1) / 3.
  //   c    y    u
  //
  // Round 1: all cubes are alike, t(x) = (2 - 1) / 3, t(y) = -1/3, t(u) = 1.
  // Round 2: |F| * sum of t^2 = 3 * 11/9, root 1.914854
  //   cosine of a = (1/3 + 1/3 + 1) / 1.914854 = 0.870388, of c 0.174078
  //   c(a) = 0.8/3 + 0.2 * 0.870388 = 0.440744, cube 0.085617
  //   c(c) = 0.8/3 + 0.2 * 0.174078 = 0.301482, cube 0.027402
  //   t(x) = (2 * 0.085617 - 0.027402) / (2 * 0.085617 + 0.027402) = 0.724097
  TEST_CASE("two rounds worked by hand") {
    SmallWorld world;
    for (const char* s : {"a", "b", "c"}) {
      world.says(s, "i", s[0] == 'c' ? "y" : "x");
      world.says(s, "j", "u");
    }
    const Built b = build(world);
    const Scores one = Cosine({0.2, {1, 0}}).score(b.evidence);
    CHECK(one.value[b.value("i", "x")] == doctest::Approx(2.0 / 3));
    CHECK(one.value[b.value("i", "y")] == doctest::Approx(1.0 / 3));
    CHECK(one.value[b.value("j", "u")] == doctest::Approx(1.0));
    const Scores two = Cosine({0.2, {2, 0}}).score(b.evidence);
    CHECK(two.value[b.value("i", "x")] ==
          doctest::Approx((1 + 0.724097) / 2).epsilon(1e-6));
    CHECK(two.source[b.source("a")] ==
          doctest::Approx((1 + 0.440744) / 2).epsilon(1e-6));
    CHECK(two.source[b.source("c")] ==
          doctest::Approx((1 + 0.301482) / 2).epsilon(1e-6));
  }

  // Few rounds: where the cubes nearly sum to 0 each round multiplies what
  // rounding left in the last.
  TEST_CASE("it is what the slow verifier computes") {
    for_random_worlds([](const SmallWorld& world) {
      const Built built = build(world);
      const Scores scores = Cosine({0.2, {8, 1e-6}}).score(built.evidence);
      check_equal(built, scores, slow_cosine(world, scores.ending.iterations));
    });
  }
}

TEST_SUITE("scoring/estimates") {
  // e: a 0.1, b 0.2, c 0.5     d: u 0.25, w 0.5, x 0.5, y 1
  TEST_CASE("each mean worked by hand") {
    const Table t;
    const Built& b = t.built;
    const Estimates estimates(b.evidence);
    std::vector<double> e(3), d(4), truth(4);
    e[b.source("a")] = 0.1;
    e[b.source("b")] = 0.2;
    e[b.source("c")] = 0.5;
    d[b.value("i", "x")] = 0.5;
    d[b.value("i", "y")] = 1;
    d[b.value("j", "u")] = 0.25;
    d[b.value("j", "w")] = 0.5;
    // x: a yes 1 - 0.05, b yes 1 - 0.1, c no 0.25: 2.1 / 3
    // y: c yes 1 - 0.5, a no 0.1, b no 0.2: 0.8 / 3
    const auto found = estimates.truth(e, d);
    CHECK(found[b.value("i", "x")] == doctest::Approx(0.7));
    CHECK(found[b.value("i", "y")] == doctest::Approx(0.8 / 3));
    truth[b.value("i", "x")] = 0.7;
    truth[b.value("i", "y")] = 0.2;
    truth[b.value("j", "u")] = truth[b.value("j", "w")] = 0.5;
    // a: yes x 0.3/0.5, no y 0.2/1, yes u 0.5/0.25, no w 0.5/0.5: 3.8 / 4
    // c: yes y 0.8/1, no x 0.7/0.5: 2.2 / 2
    const auto errors = estimates.error(truth, d);
    CHECK(errors[b.source("a")] == doctest::Approx(0.95));
    CHECK(errors[b.source("c")] == doctest::Approx(1.1));
    // x: a yes 0.3/0.1, b yes 0.3/0.2, c no 0.7/0.5: 5.9 / 3
    // u: a yes 0.5/0.1, b no 0.5/0.2: 7.5 / 2; without a: 2.5
    const auto hard = estimates.hard(truth, e);
    CHECK(hard[b.value("i", "x")] == doctest::Approx(5.9 / 3));
    CHECK(hard[b.value("j", "u")] == doctest::Approx(3.75));
    e[b.source("a")] = 0;
    CHECK(estimates.hard(truth, e)[b.value("j", "u")] == doctest::Approx(2.5));
  }

  TEST_CASE("spreading is half place, half rounding") {
    std::vector<double> numbers = {0.2, 0.4, 0.5, 0.6};
    spread_out(numbers);  // places 0, 0.5, 0.75, 1
    CHECK(numbers[0] == 0);
    CHECK(numbers[1] == doctest::Approx(0.25));
    CHECK(numbers[2] == doctest::Approx(0.875));
    CHECK(numbers[3] == 1);
    numbers = {0.3, 0.3};
    spread_out(numbers);
    CHECK(numbers == std::vector<double>{0.15, 0.15});
  }
}

TEST_SUITE("scoring/two_estimates") {
  // Round 1: t = x 2/3, y 1/3, u 1/2, w 1/2. Places between 1/3 and 2/3 are
  // 1, 0, 1/2, 1/2; rounded 1, 0, 1, 1: t = x 1, y 0, u 3/4, w 3/4.
  //   e(a): yes x 0, yes u 1/4, no y 0, no w 3/4: 1/4,  e(c): 1
  //   spread: e(a) = e(b) = 0, e(c) = 1
  // Round 2: x: (1 + 1 + 1) / 3 = 1, y: 0, u: 1/2; the same t, settled.
  TEST_CASE("two rounds worked by hand") {
    const Table t;
    const Scores s = TwoEstimates().score(t.built.evidence);
    CHECK(t.of(s, "i", "x") == 1.0);
    CHECK(t.of(s, "i", "y") == 0.0);
    CHECK(t.of(s, "j", "u") == 0.75);
    CHECK(t.of(s, "j", "w") == 0.75);
    CHECK(t.trust(s, "a") == 1.0);
    CHECK(t.trust(s, "c") == 0.0);
    CHECK(s.ending.iterations == 2);
    CHECK(s.ending.converged);
  }

  TEST_CASE("it is what the slow verifier computes") {
    check_method("two_estimates", [](const SmallWorld& world, unsigned rounds) {
      return slow_estimates(world, false, rounds);
    });
  }
}

TEST_SUITE("scoring/three_estimates") {
  //        i    j
  //   a    x    u      Round 1: t = x 2/3, y 1/3, u 1/3, w 2/3; spread 1 0 0 1.
  //   b    x    w        e: a 1/2, b 0, c 1/2; spread 1, 0, 1
  //   c    y    w        d: x: a yes 0, c no 1: 1/2; so are all: spread 3/4
  // Round 2: x: a 1 - 3/4, b 1, c 3/4: 2/3 as before; settled.
  TEST_CASE("two rounds worked by hand") {
    SmallWorld world;
    world.says("a", "i", "x");
    world.says("a", "j", "u");
    world.says("b", "i", "x");
    world.says("b", "j", "w");
    world.says("c", "i", "y");
    world.says("c", "j", "w");
    const Built b = build(world);
    const Scores s = ThreeEstimates().score(b.evidence);
    CHECK(s.value[b.value("i", "x")] == 1.0);
    CHECK(s.value[b.value("j", "u")] == 0.0);
    CHECK(s.source[b.source("a")] == 0.0);
    CHECK(s.source[b.source("b")] == 1.0);
    CHECK(s.ending.iterations == 2);
    CHECK(s.ending.converged);
  }

  TEST_CASE("it is what the slow verifier computes") {
    check_method("three_estimates",
                 [](const SmallWorld& world, unsigned rounds) {
                   return slow_estimates(world, true, rounds);
                 });
  }
}

}  // namespace crosscheck::testing
