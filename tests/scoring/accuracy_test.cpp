// ACCU, POPACCU, DEPEN and ACCUCOPY, and the detection of copying.

#include <doctest/doctest.h>

#include <cmath>
#include <string>
#include <vector>

#include "scoring/accu.h"
#include "scoring/accu_copy.h"
#include "scoring/accu_sim.h"
#include "scoring/copying.h"
#include "scoring/depen.h"
#include "scoring/likeness.h"
#include "scoring/pop_accu.h"
#include "tests/scoring/slow/slow_accuracy.h"
#include "tests/scoring/world_checks.h"

namespace crosscheck::testing {
namespace {

void check_slow(std::string_view name, SlowAccuracy::Kind kind) {
  check_method(name, [kind](const SmallWorld& world, unsigned rounds) {
    return SlowAccuracy(world, kind).run(rounds);
  });
}

}  // namespace

TEST_SUITE("scoring/accu") {
  // e^w = 100 * 0.8 / 0.2 = 400. Of 101 values of each item 99 are unclaimed.
  //   p(x) = 400^2 / (400^2 + 400 + 99) = 0.996891,  p(y) = 0.002492
  //   p(u) = 400 / (400 + 400 + 99) = 0.444939
  //   A(a) = (0.996891 + 0.444939) / 2 = 0.720915,  A(c) is held at 0.01
  TEST_CASE("a round worked by hand") {
    const Table t;
    AccuracyOptions options;
    options.stopping.max_rounds = 1;
    const Scores s = Accu(options).score(t.built.evidence);
    CHECK(t.of(s, "i", "x") == doctest::Approx(0.996891).epsilon(1e-6));
    CHECK(t.of(s, "i", "y") == doctest::Approx(0.002492).epsilon(1e-3));
    CHECK(t.of(s, "j", "u") == doctest::Approx(0.444939).epsilon(1e-6));
    CHECK(t.trust(s, "a") == doctest::Approx(0.720915).epsilon(1e-6));
    CHECK(t.trust(s, "c") == 0.01);
  }

  TEST_CASE("it is what the slow verifier computes") {
    check_slow("accu", SlowAccuracy::Kind::accu);
  }
}

TEST_SUITE("scoring/pop_accu") {
  // x true: e^w = 4 for each of two sources, the one false claim falls on y
  // for certain: 4^2. y true: 4, both false claims on x for certain. Without
  // what is common (all claims false: 1 / (2^2 1^1)), by the formula
  //   x(x) = 2 ln 4 - 2 ln 2 - 0 = ln 4,  x(y) = ln 4 - 0 - 2 ln 2 = 0
  //   p(x) = 4/5, p(y) = 1/5, p(u) = 1/2;  A(a) = 0.65, A(c) is held at 0.5
  TEST_CASE("a round worked by hand") {
    const Table t;
    AccuracyOptions options;
    options.least_accuracy = 0.5;
    options.stopping.max_rounds = 1;
    const Scores s = PopAccu(options).score(t.built.evidence);
    CHECK(t.of(s, "i", "x") == doctest::Approx(0.8));
    CHECK(t.of(s, "i", "y") == doctest::Approx(0.2));
    CHECK(t.of(s, "j", "w") == doctest::Approx(0.5));
    CHECK(t.trust(s, "a") == doctest::Approx(0.65));
    CHECK(t.trust(s, "c") == 0.5);
  }

  TEST_CASE("it is what the slow verifier computes") {
    check_slow("pop_accu", SlowAccuracy::Kind::pop_accu);
  }
}

TEST_SUITE("scoring/likeness") {
  TEST_CASE("numbers are alike by their distance in tolerances") {
    SmallWorld world;
    for (const char* x : {"100", "101", "104", "106", "n/a"}) {
      world.says("a", "i", x);
    }
    const Built b =
        build(world, {{"slot", AttributeKind::numeric, {2, false}}});
    const Likeness like = find_likeness(b.evidence);
    const auto of = [&](const char* from, const char* to) {
      const std::uint32_t v = b.value("i", from);
      for (std::uint32_t k = like.begin[v]; k < like.begin[v + 1]; ++k) {
        if (like.value[k] == b.value("i", to)) return like.weight[k];
      }
      return 0.0;
    };
    CHECK(of("100", "101") == doctest::Approx(std::exp(-0.5)));
    CHECK(of("104", "100") == doctest::Approx(std::exp(-2.0)));
    CHECK(of("106", "100") == doctest::Approx(std::exp(-3.0)));
    CHECK(of("100", "n/a") == 0.0);
    CHECK(of("100", "100") == 0.0);
    const Built c =
        build(world, {{"slot", AttributeKind::numeric, {1, false}}});
    CHECK(find_likeness(c.evidence).value.size() ==
          8);  // 106 is alone but for 104
  }

  // {donald, knuth} and {ed, knuth} share one word of four; "Adam" stands
  // alone.
  TEST_CASE("lists of names are alike by the words they share") {
    SmallWorld world;
    world.says("a", "i", "Donald Knuth");
    world.says("b", "i", "Knuth, Ed");
    world.says("c", "i", "Adam");
    const Built b = build(world, {{"slot", AttributeKind::names, {0, false}}});
    const Likeness like = find_likeness(b.evidence);
    REQUIRE(like.value.size() == 2);
    const std::uint32_t knuth = b.value("i", "Donald Knuth");
    REQUIRE(like.begin[knuth + 1] - like.begin[knuth] == 1);
    CHECK(like.value[like.begin[knuth]] == b.value("i", "Knuth, Ed"));
    CHECK(like.weight[like.begin[knuth]] == 0.5);
  }
}

TEST_SUITE("scoring/accu_sim") {
  // w = ln 400 = 5.991465 each. 100 and 101 are apart by 1 / 1.01 widths of 1 %
  // of 101: alike by e^-0.990099 = 0.371540. 200 is alone.
  //   x*(100) = x*(101) = w (1 + 0.371540 / 2) = 7.104499, e^x* = 1217.43
  //   p(100) = 1217.43 / (2 * 1217.43 + 400 + 98) = 0.415100
  TEST_CASE("a round worked by hand") {
    SmallWorld world;
    world.says("a", "i", "100");
    world.says("b", "i", "101");
    world.says("c", "i", "200");
    const Built b = build(world);
    AccuSimOptions options;
    options.accuracy.stopping.max_rounds = 1;
    const Scores s = AccuSim(options).score(b.evidence);
    CHECK(s.value[b.value("i", "100")] ==
          doctest::Approx(0.415100).epsilon(1e-5));
    CHECK(s.value[b.value("i", "101")] == s.value[b.value("i", "100")]);
    CHECK(s.value[b.value("i", "200")] ==
          doctest::Approx(0.136386).epsilon(1e-5));
  }

  TEST_CASE("it is what the slow verifier computes") {
    check_slow("accu_sim", SlowAccuracy::Kind::accu_sim);
  }
}

TEST_SUITE("scoring/copying") {
  // By the vote x is true, and u and w are true by half. A = 0.8 throughout:
  //   t = 0.64, f = 0.04 / 100 = 0.0004, d = 0.3596
  // a and b share x and differ on j:
  //   independent 0.64 * 0.3596, copied (0.64 + 0.128) * 0.2 * 0.3596
  //   P = 0.2 * 0.768 * 0.2 / (0.2 * 0.768 * 0.2 + 0.8 * 0.64) = 0.056604
  // a and c differ on i: P = 0.2 * 0.2 / (0.2 * 0.2 + 0.8) = 0.047619
  TEST_CASE("shared truth says little and a difference speaks against it") {
    const Table t;
    const Evidence& e = t.built.evidence;
    Copying copying(e, {});
    copying.detect(std::vector<double>(3, 0.8), claim_shares(e));
    const auto of = [&](const char* a, const char* b) {
      return copying.dependence(t.built.source(a), t.built.source(b));
    };
    CHECK(of("a", "b") == doctest::Approx(0.056604).epsilon(1e-5));
    CHECK(of("b", "a") == of("a", "b"));
    CHECK(of("a", "c") == doctest::Approx(0.047619).epsilon(1e-5));
  }

  // One shared error, f = 0.0004 against 0.8 * 0.2 + 0.2 * f = 0.16008:
  //   P = 0.2 * 0.16008 / (0.2 * 0.16008 + 0.8 * 0.0004) = 0.990104
  TEST_CASE("one shared error tells of copying") {
    SmallWorld world;
    for (const char* s : {"a", "b", "c"}) world.says(s, "i", "x");
    for (const char* s : {"p", "q"}) world.says(s, "i", "y");
    const Built b = build(world);
    Copying copying(b.evidence, {});
    copying.detect(std::vector<double>(5, 0.8), claim_shares(b.evidence));
    CHECK(copying.dependence(b.source("p"), b.source("q")) ==
          doctest::Approx(0.990104).epsilon(1e-5));
    const std::vector<double> independent = copying.independence();
    const std::uint32_t slot = b.evidence.claim_begin[b.value("i", "y")];
    CHECK(independent[slot] == 1.0);
    CHECK(independent[slot + 1] ==
          doctest::Approx(1 - 0.8 * 0.990104).epsilon(1e-5));
  }

  TEST_CASE("items of too many sources are left out") {
    SmallWorld world;
    for (const char* s : {"p", "q", "r"}) world.says(s, "i", "y");
    const Built b = build(world);
    CopyOptions options;
    options.most_sources = 2;
    Copying copying(b.evidence, options);
    copying.detect(std::vector<double>(3, 0.8), claim_shares(b.evidence));
    CHECK(copying.dependence(b.source("p"), b.source("q")) == 0.0);
    CHECK(copying.independence() == std::vector<double>(3, 1.0));
  }
}

TEST_SUITE("scoring/depen") {
  // a and b depend by 0.056604 (see above), so that of x's two votes one counts
  // 1 - 0.8 * 0.056604 = 0.954717: x = ln 400 * 1.954717 = 11.711617,
  //   p(x) = e^11.711617 / (e^11.711617 + 400 + 99) = 0.995926
  TEST_CASE("a round worked by hand") {
    const Table t;
    CopyOptions options;
    options.accuracy.stopping.max_rounds = 1;
    const Scores s = Depen(options).score(t.built.evidence);
    CHECK(t.of(s, "i", "x") == doctest::Approx(0.995926).epsilon(1e-6));
    CHECK(t.of(s, "j", "u") == doctest::Approx(0.444939).epsilon(1e-6));
  }

  TEST_CASE("it is what the slow verifier computes") {
    check_slow("depen", SlowAccuracy::Kind::depen);
  }
}

TEST_SUITE("scoring/accu_copy") {
  // The first round is that of `depen`; then A(a) = (0.995926 + 0.444939) / 2.
  TEST_CASE("a round worked by hand") {
    const Table t;
    CopyOptions options;
    options.accuracy.stopping.max_rounds = 1;
    const Scores s = AccuCopy(options).score(t.built.evidence);
    CHECK(t.of(s, "i", "x") == doctest::Approx(0.995926).epsilon(1e-6));
    CHECK(t.trust(s, "a") == doctest::Approx(0.720432).epsilon(1e-6));
  }

  TEST_CASE("an account gives the copy's word less") {
    SmallWorld world;
    for (const char* s : {"a", "b", "c"}) world.says(s, "i", "x");
    for (const char* s : {"p", "q"}) world.says(s, "i", "y");
    const Built b = build(world);
    const AccuCopy method;
    const Scores s = method.score(b.evidence);
    const auto rows = method.account(b.evidence, s, b.value("i", "x"));
    REQUIRE(rows.size() == 3);
    CHECK(rows[1].amount < rows[0].amount);
    CHECK(rows[2].amount < rows[1].amount);
  }

  TEST_CASE("it is what the slow verifier computes") {
    check_slow("accu_copy", SlowAccuracy::Kind::accu_copy);
  }
}

}  // namespace crosscheck::testing
