// LTM, CRH, CATD and GTM.

#include <doctest/doctest.h>

#include <cmath>
#include <string_view>
#include <vector>

#include "scoring/best_values.h"
#include "scoring/catd.h"
#include "scoring/chi_squared.h"
#include "scoring/crh.h"
#include "scoring/gtm.h"
#include "scoring/ltm.h"
#include "scoring/numeric_items.h"
#include "scoring/trimmed_scale.h"
#include "tests/scoring/slow/slow_weighted.h"
#include "tests/scoring/world_checks.h"

namespace crosscheck::testing {

namespace {

SmallWorld three_numbers() {
  SmallWorld world;
  world.says("a", "i", "100");
  world.says("b", "i", "102");
  world.says("c", "i", "110");
  return world;
}

}  // namespace

TEST_SUITE("scoring/ltm") {
  // p at the start: x 2/3, y 1/3, u 1/2, w 1/2.
  //   h(a) = (50 + 7/6) / (100 + 2)     = 0.501634
  //   e(a) = (10 + 5/6) / (1010 + 2)    = 0.010705, b alike
  //   h(c) = (50 + 1/3) / (100 + 1)     = 0.498350
  //   e(c) = (10 + 2/3) / (1010 + 1)    = 0.010551
  //   x: 2 ln(h/e)(a) + ln((1-h)/(1-e))(c) = 7.015097, p = 0.999103
  //   y: ln(h/e)(c) + 2 ln((1-h)/(1-e))(a) = 2.483803, p = 0.922999
  //   u: ln(h/e)(a) + ln((1-h)/(1-e))(b)   = 3.161514, p = 0.959360
  TEST_CASE("a round worked by hand") {
    const Table t;
    LtmOptions options;
    options.stopping.max_rounds = 1;
    const Scores s = Ltm(options).score(t.built.evidence);
    CHECK(t.of(s, "i", "x") == doctest::Approx(0.999103).epsilon(1e-6));
    CHECK(t.of(s, "i", "y") == doctest::Approx(0.922999).epsilon(1e-6));
    CHECK(t.of(s, "j", "u") == doctest::Approx(0.959360).epsilon(1e-6));
    CHECK(t.trust(s, "a") ==
          doctest::Approx((0.999103 + 0.959360) / 2).epsilon(1e-6));
  }

  TEST_CASE("both values of an item can be true") {
    SmallWorld world;
    for (const char* s : {"a", "b", "c", "d"}) {
      world.says(s, "i", "x");
      world.says(s, "i", "y");
    }
    const Built b = build(world);
    const Scores s = Ltm().score(b.evidence);
    CHECK(s.value[0] > 0.99);
    CHECK(s.value[1] > 0.99);
  }

  TEST_CASE("it is what the slow verifier computes") {
    check_method("ltm", [](const SmallWorld& world, unsigned rounds) {
      return slow_ltm(world, rounds);
    });
  }
}

TEST_SUITE("scoring/best_values") {
  TEST_CASE("tied values are best in part") {
    const Table t;
    const Evidence& e = t.built.evidence;
    std::vector<double> score(4, 0.5);
    score[t.built.value("i", "x")] = 0.6;
    score[t.built.value("j", "w")] += 1e-12;
    const auto best = best_values(e, score);
    CHECK(best[t.built.value("i", "x")] == 1.0);
    CHECK(best[t.built.value("i", "y")] == 0.0);
    CHECK(best[t.built.value("j", "u")] == 0.5);
    CHECK(best[t.built.value("j", "w")] == 0.5);
  }
}

TEST_SUITE("scoring/crh") {
  // By the vote x is best, u and w tie: a and b miss half a claim of two, c its
  // one. d = 1/4, 1/4, 1 of 3/2: w(a) = w(b) = ln 6, w(c) = ln 1.5.
  //   x: 2 ln 6 / (2 ln 6 + ln 1.5) = 3.583519 / 3.988984 = 0.898354
  TEST_CASE("a round worked by hand") {
    const Table t;
    const Scores s = Crh({1, 0}).score(t.built.evidence);
    CHECK(t.of(s, "i", "x") == doctest::Approx(0.898354).epsilon(1e-6));
    CHECK(t.of(s, "i", "y") == doctest::Approx(1 - 0.898354).epsilon(1e-5));
    CHECK(t.of(s, "j", "u") == 0.5);
    CHECK(t.trust(s, "a") == 0.8);  // 1 / (1 + 1/4)
    CHECK(t.trust(s, "c") == 0.5);
  }

  // The median is 102 at first. Mean 104, deviation root(56/3) = 4.320494.
  //   d(a) = 2 / 4.320494 = 0.462910, d(b) at least 0.001, d(c) = 1.851640
  //   w = -ln(d / 2.315550): a 1.609870, b 7.747402, c 0.223575
  //   parts a 0.168030, b 0.808634, c 0.023336
  //   102: at or below 0.976664, at or above 0.831970
  TEST_CASE("a round on numbers worked by hand") {
    const Built b = build(three_numbers());
    const Scores s = Crh({1, 0}).score(b.evidence);
    CHECK(s.value[b.value("i", "100")] ==
          doctest::Approx(0.168030).epsilon(1e-5));
    CHECK(s.value[b.value("i", "102")] ==
          doctest::Approx(0.831970).epsilon(1e-5));
    CHECK(s.value[b.value("i", "110")] ==
          doctest::Approx(0.023336).epsilon(1e-4));
    CHECK(s.source[b.source("a")] == doctest::Approx(1 / 1.462910));
    CHECK(s.source[b.source("b")] == 1.0);
  }

  TEST_CASE("texts among numbers take no part") {
    SmallWorld world = three_numbers();
    world.says("d", "i", "unknown");
    const Built b =
        build(world, {{"slot", AttributeKind::numeric, {0, false}}});
    const Scores s = Crh().score(b.evidence);
    CHECK(s.value[b.value("i", "unknown")] == 0.0);
    CHECK(s.value[b.value("i", "102")] > s.value[b.value("i", "100")]);
  }

  TEST_CASE("it is what the slow verifier computes") {
    const auto slow = [](const SmallWorld& world, unsigned rounds) {
      return SlowWeighted(world, false).run(rounds);
    };
    check_method("crh", slow);
  }
}

TEST_SUITE("scoring/catd") {
  // chi2(0.025, 2) = -2 ln 0.975 = 0.050636, chi2(0.025, 1) = 0.000982.
  // a and b miss 1/2, squared 1/4, and so at least 1/2.
  //   w(a) = w(b) = 0.050636 / 0.5 = 0.101271, w(c) = 0.000982
  //   x: 0.202543 / 0.203525 = 0.995175
  TEST_CASE("a round worked by hand") {
    const Table t;
    const Scores s = Catd({0.05, {1, 0}}).score(t.built.evidence);
    CHECK(t.of(s, "i", "x") == doctest::Approx(0.995175).epsilon(1e-6));
    CHECK(t.of(s, "j", "w") == 0.5);
    CHECK(t.trust(s, "b") == 0.8);
  }

  TEST_CASE("it is what the slow verifier computes") {
    const auto slow = [](const SmallWorld& world, unsigned rounds) {
      return SlowWeighted(world, true).run(rounds);
    };
    check_method("catd", slow);
  }
}

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
  SmallWorld numbers(std::initializer_list<const char*> texts) {
    SmallWorld world;
    for (const char* x : texts) world.says(x, "i", x);
    return world;
  }

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

TEST_SUITE("scoring/chi_squared") {
  TEST_CASE("quantiles are those of the closed forms and of tables") {
    for (int degrees = 1; degrees <= 40; ++degrees) {
      for (const double chance : {0.001, 0.025, 0.5, 0.975}) {
        CAPTURE(degrees);
        const auto slow =
            static_cast<double>(slow_chi_squared_quantile(chance, degrees));
        CHECK(
            chi_squared_quantile(chance, static_cast<std::uint32_t>(degrees)) ==
            doctest::Approx(slow).epsilon(1e-10));
      }
    }
    CHECK(chi_squared_quantile(0.025, 100) ==
          doctest::Approx(74.22193).epsilon(1e-6));
    // Far out the cube root of chi2 / n is nearly normal, with mean 1 - 2/(9n)
    // and variance 2/(9n) (Wilson, Hilferty).
    const double n = 1e6;
    const double root = 1 - 2 / (9 * n) - 1.959964 * std::sqrt(2 / (9 * n));
    CHECK(chi_squared_quantile(0.025, 1'000'000) ==
          doctest::Approx(n * root * root * root).epsilon(1e-7));
  }
}

}  // namespace crosscheck::testing
