// Dawid-Skene, its one-coin form, GLAD and MACE. The small table is one closed
// set of the labels u, w, x, y.

#include <doctest/doctest.h>

#include <cmath>
#include <string>

#include "scoring/dawid_skene.h"
#include "scoring/glad.h"
#include "scoring/label_space.h"
#include "scoring/log_odds.h"
#include "scoring/mace.h"
#include "scoring/one_coin_dawid_skene.h"
#include "tests/scoring/slow/slow_labels.h"
#include "tests/scoring/world_checks.h"

namespace crosscheck::testing {

TEST_SUITE("scoring/label_space") {
  TEST_CASE("an attribute of few labels is a closed set") {
    const Table t;
    const LabelSpace space = label_space(t.built.evidence);
    REQUIRE(space.count.size() == 2);
    CHECK(space.count[0] == 4);
    CHECK(space.attribute[1] == 0);
    CHECK(space.label[t.built.value("j", "u")] == 0);
    CHECK(space.label[t.built.value("i", "y")] == 3);
  }

  TEST_CASE("many labels, and text, are open, two labels an item at least") {
    SmallWorld world;
    for (int i = 0; i <= static_cast<int>(LabelSpace::kMostLabels); ++i) {
      world.says("a", "i", "x" + std::to_string(i));
    }
    world.says("a", "j", "x0");
    const LabelSpace records = label_space(build(world).evidence);
    CHECK(records.attribute[0] == LabelSpace::kOpen);
    CHECK(records.count[0] == LabelSpace::kMostLabels + 1);
    CHECK(records.count[1] == 2);
    world.kind = SlotKind::count;
    CHECK(label_space(build(world).evidence).attribute[1] == LabelSpace::kOpen);
  }

  // Where all labels are claimed only differences count: e^-1000 : e^-1001.
  TEST_CASE("chances are defined however little all labels have") {
    SmallWorld world;
    world.says("a", "i", "x");
    world.says("b", "i", "y");
    const Built b = build(world);
    const LabelSpace space = label_space(b.evidence);
    const auto chance =
        label_chances(b.evidence, space, equal_priors(space), {-1000, -1001});
    CHECK(chance[0] == doctest::Approx(1 / (1 + std::exp(-1.0))));
    CHECK(chance[0] + chance[1] == doctest::Approx(1));
  }

  // x has e^ln3 = 3, y 1, u and w 1 each, priors 1/4: p(x) = 3 / 6.
  TEST_CASE("unclaimed labels take their part") {
    SmallWorld world;
    world.says("a", "i", "x");
    world.says("b", "j", "y");
    world.says("b", "j", "u");
    world.says("b", "k", "w");
    const Built b = build(world);
    const LabelSpace space = label_space(b.evidence);
    const std::vector<double> weight(b.evidence.claim_source.size(),
                                     natural_log(3));
    const LabelPriors equal = equal_priors(space);
    const auto chance = label_chances(b.evidence, space, equal, weight);
    CHECK(chance[b.value("i", "x")] == doctest::Approx(3.0 / 6));
    CHECK(chance[b.value("j", "u")] == doctest::Approx(3.0 / 8));
    // y: item i gives a third of the half it leaves, k too, j 3/8; mean 17/72
    const LabelPriors next = priors_from(b.evidence, space, equal, chance);
    CHECK(next[0][3] == doctest::Approx((1.0 / 6 + 3.0 / 8 + 1.0 / 6) / 3));
  }
}

TEST_SUITE("scoring/one_coin_dawid_skene") {
  //   A(a) = A(b) = (2/3 + 1/2) / 2 = 7/12, A(c) = 1/3
  //   q = x 1/3, y 1/6, u 1/4, w 1/4 (means over i and j)
  //   e^weight = 3 A / (1 - A): a and b 4.2, c 1.5
  //   i: x 4.2^2/3 = 5.88, y 1.5/6 = 0.25, u 0.25, w 0.25: p(x) = 5.88 / 6.63
  //   j: u 4.2/4 = 1.05, w 1.05, x 1/3, y 1/6: p(u) = 1.05 / 2.6
  TEST_CASE("a round worked by hand") {
    const Table t;
    const Scores s = OneCoinDawidSkene({1, 0}).score(t.built.evidence);
    CHECK(t.of(s, "i", "x") == doctest::Approx(5.88 / 6.63));
    CHECK(t.of(s, "i", "y") == doctest::Approx(0.25 / 6.63));
    CHECK(t.of(s, "j", "u") == doctest::Approx(1.05 / 2.6));
    CHECK(t.trust(s, "a") == doctest::Approx(7.0 / 12));
    CHECK(t.trust(s, "c") == doctest::Approx(1.0 / 3));
  }

  TEST_CASE("it is what the slow verifier computes") {
    check_method("one_coin_dawid_skene",
                 [](const SmallWorld& world, unsigned rounds) {
                   return SlowLabels(world).one_coin(rounds);
                 });
  }
}

TEST_SUITE("scoring/dawid_skene") {
  // Counts of a: row x has 2/3 on x, row y 1/3 on x, rows u and w 1/2 on u;
  // each cell 0.01 more. b alike with w for u; c: row x 2/3 and y 1/3 on y.
  //   m(x,x) = 0.676667 / 0.706667 = 0.957547 for a and b, m(x,y) for c
  //   m(y,x) = 0.343333 / 0.373333 = 0.919643,             m(y,y) for c
  //   m(u,x) = 0.01 / 0.54 = 0.018519 for a and b; c knows nothing: 1/4
  //   i: x 1/3 * 0.957547^3 = 0.292657, y 1/6 * 0.919643^3 = 0.129630,
  //      u and w 1/4 * 0.018519^2 / 4 = 0.000021: p(x) = 0.692958
  //   j: u and w 1/4 * (0.51/0.54)^2 = 0.222994,
  //      x 1/3 * (0.01/0.706667)^2 = 0.000067, y 0.000120: p(u) = 0.499791
  TEST_CASE("a round worked by hand") {
    const Table t;
    const Scores s = DawidSkene({0.01, {1, 0}}).score(t.built.evidence);
    CHECK(t.of(s, "i", "x") == doctest::Approx(0.692958).epsilon(1e-6));
    CHECK(t.of(s, "i", "y") == doctest::Approx(0.306940).epsilon(1e-5));
    CHECK(t.of(s, "j", "u") == doctest::Approx(0.499791).epsilon(1e-6));
    CHECK(t.trust(s, "c") == doctest::Approx(0.306940).epsilon(1e-5));
  }

  // c says yes to all; a and b tell yes from no. c's yes is then no evidence.
  TEST_CASE("a source that always says the same is not heard") {
    SmallWorld world;
    for (int i = 0; i < 20; ++i) {
      const std::string item = "i" + std::to_string(i);
      const std::string right = i % 2 == 0 ? "yes" : "no";
      for (const char* s : {"a", "b", "d"}) world.says(s, item, right);
      for (const char* s : {"c", "e"}) world.says(s, item, "yes");
    }
    world.says("a", "last", "no");
    for (const char* s : {"c", "e"}) world.says(s, "last", "yes");
    const Built b = build(world);
    const Scores s = DawidSkene().score(b.evidence);
    CHECK(s.value[b.value("last", "no")] > 0.9);
  }

  TEST_CASE("it is what the slow verifier computes") {
    check_method("dawid_skene", [](const SmallWorld& world, unsigned rounds) {
      return SlowLabels(world).dawid_skene(rounds);
    });
  }
}

TEST_SUITE("scoring/glad") {
  // Round 1: a = 1, b = e, and e^x of one source is 3 e^e = 45.462787.
  //   p(x) = 0.977552, p(y) = 0.021502, p(u) = 0.489239;  q = 0.938097
  //   i: rise e (2 (p(x)-q) + p(y)-q) = -2.277063, bend 1 + 3 q (1-q) e^2
  //      + 2.277063 = 4.564336: ln b = 1 - 0.498881, b = 1.650566, q 0.838968
  //   j: rise -2.440246, bend 4.298428: ln b = 0.432293, b = 1.540787,
  //      q 0.823579
  //   a: rise b(i) (p(x)-q) + b(j) (p(u)-q) = -0.286405, bend 1.713003:
  //      a = 0.832805;  c: rise -1.349281, bend 1.368065: c = 0.013730
  // Round 2: e^x is 3 e^(a b): 11.860491 on i and 10.824240 on j, c 3.068765
  //   p(x) = 11.860491^2 / (11.860491^2 + 3.068765 + 2) = 0.965220
  //   p(u) = 10.824240 / (2 * 10.824240 + 2) = 0.457714
  TEST_CASE("two rounds worked by hand") {
    const Table t;
    const Scores one = Glad({1, 0}).score(t.built.evidence);
    CHECK(t.of(one, "i", "x") == doctest::Approx(0.977552).epsilon(1e-6));
    CHECK(t.of(one, "j", "u") == doctest::Approx(0.489239).epsilon(1e-6));
    CHECK(t.trust(one, "a") == doctest::Approx(0.696948).epsilon(1e-6));
    CHECK(t.trust(one, "c") == doctest::Approx(0.503433).epsilon(1e-6));
    const Scores two = Glad({2, 0}).score(t.built.evidence);
    CHECK(t.of(two, "i", "x") == doctest::Approx(0.965220).epsilon(1e-6));
    CHECK(t.of(two, "j", "u") == doctest::Approx(0.457714).epsilon(1e-6));
  }

  // Forty sources draw one of five values of one item, so that its ease is far
  // from where it starts. Steps that overshoot swing about it for ever.
  TEST_CASE("it settles") {
    Random random(4015);
    SmallWorld world;
    for (int s = 0; s < 40; ++s) {
      world.says("s" + std::to_string(s), "i",
                 "v" + std::to_string(random.below(5)));
    }
    const Scores s = Glad().score(build(world).evidence);
    CHECK(s.ending.converged);
  }

  TEST_CASE("it is what the slow verifier computes") {
    check_method("glad", [](const SmallWorld& world, unsigned rounds) {
      return SlowLabels(world).glad(rounds);
    });
  }
}

TEST_SUITE("scoring/mace") {
  // At first k = m = 1/2, h = 1/4: a claim has the weight 1 + 1/h = 5.
  //   p(x) = 25/32, p(y) = 5/32, p(u) = 5/12;  r = p * 1/2 / (1/2 + 1/8)
  //   a knew 0.625 + 0.333333 of its two claims, c 0.125 of one
  //   k(a) = e^(psi(1.458333) - psi(3)) = 0.396142, m(a) = 0.428250
  //   k(c) = 0.153279, m(c) = 0.600425
  //   h(a,x) = e^(psi(10.375) - psi(41.041667)) = 0.243674,
  //   h(a,u) = 0.250865, h(c,y) = 0.257059
  //   1 + k/(m h): a on x 4.796155, on u 4.687337, c on y 1.993098
  //   p(x) = 4.796155^2 / (4.796155^2 + 1.993098 + 2) = 0.852087
  //   p(u) = 4.687337 / (2 * 4.687337 + 2) = 0.412085
  TEST_CASE("a round worked by hand") {
    const Table t;
    MaceOptions options;
    options.stopping.max_rounds = 1;
    const Scores s = Mace(options).score(t.built.evidence);
    CHECK(t.of(s, "i", "x") == doctest::Approx(0.852087).epsilon(1e-6));
    CHECK(t.of(s, "j", "u") == doctest::Approx(0.412085).epsilon(1e-6));
    CHECK(t.trust(s, "a") == doctest::Approx(0.479167).epsilon(1e-6));
    CHECK(t.trust(s, "c") == doctest::Approx(0.125));
  }

  TEST_CASE("it is what the slow verifier computes") {
    check_method("mace", [](const SmallWorld& world, unsigned rounds) {
      return SlowLabels(world).mace(rounds);
    });
  }

  TEST_CASE("digamma is the slope of the logarithm of gamma") {
    CHECK(digamma(1) == doctest::Approx(-0.5772156649).epsilon(1e-10));
    CHECK(digamma(0.5) == doctest::Approx(-1.9635100260).epsilon(1e-10));
    CHECK(digamma(100) == doctest::Approx(4.6001618527).epsilon(1e-10));
  }
}

}  // namespace crosscheck::testing
