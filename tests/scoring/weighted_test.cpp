// LTM, CRH and CATD.

#include <doctest/doctest.h>

#include <cmath>
#include <string_view>
#include <vector>

#include "scoring/best_values.h"
#include "scoring/catd.h"
#include "scoring/chi_squared.h"
#include "scoring/crh.h"
#include "scoring/ltm.h"
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
