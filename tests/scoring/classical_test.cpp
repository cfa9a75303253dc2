// Hand-worked cases of the oldest methods, on the small table of
// world_checks.h:
//
//          i     j
//     a    x     u
//     b    x     w
//     c    y
//
#include <doctest/doctest.h>

#include <cmath>
#include <string>

#include "scoring/average_log.h"
#include "scoring/majority_vote.h"
#include "scoring/sums.h"
#include "scoring/truth_finder.h"
#include "tests/scoring/small_world.h"
#include "tests/scoring/world_checks.h"

namespace crosscheck::testing {
TEST_SUITE("scoring/majority_vote") {
  TEST_CASE("a value scores its share of the item's sources") {
    const Table t;
    const Scores s = MajorityVote().score(t.built.evidence);
    CHECK(t.of(s, "i", "x") == doctest::Approx(2.0 / 3));
    CHECK(t.of(s, "i", "y") == doctest::Approx(1.0 / 3));
    CHECK(t.of(s, "j", "u") == 0.5);
    // a: mean of 2/3 and 1/2 = 7/12
    CHECK(t.trust(s, "a") == doctest::Approx(7.0 / 12));
    CHECK(t.trust(s, "c") == doctest::Approx(1.0 / 3));
  }

  TEST_CASE("a source with two values of an item is one source of it") {
    SmallWorld world;
    world.says("a", "i", "x");
    world.says("a", "i", "y");
    world.says("b", "i", "y");
    const Built b = build(world);
    const Scores s = MajorityVote().score(b.evidence);
    CHECK(s.value[b.value("i", "x")] == 0.5);  // one of two sources
    CHECK(s.value[b.value("i", "y")] == 1.0);  // both
  }
}

TEST_SUITE("scoring/sums") {
  // By symmetry T(a) = T(b) = 1 and B(x) = 1 after scaling. Then, before
  // scaling, B(x) = 2, B(u) = B(w) = 1, so B(u) = 1/2 from the first round on,
  // and T(a) = 1 + 1/2. c is cut off: T(c) shrinks each round and goes to 0.
  TEST_CASE("beliefs settle on the principal component") {
    const Table t;
    const Scores s = Sums().score(t.built.evidence);
    CHECK(t.of(s, "i", "x") == 1.0);
    CHECK(t.of(s, "j", "u") == doctest::Approx(0.5));
    CHECK(t.of(s, "i", "y") < 1e-8);
    CHECK(t.trust(s, "a") == 1.0);
    CHECK(t.trust(s, "c") < 1e-8);
    CHECK(s.ending.converged);
  }
}

TEST_SUITE("scoring/average_log") {
  // c has one claim: T(c) = ln 1 = 0 and B(y) = 0. a and b have two each and
  // stay equal, so that B(x) = 1 and B(u) = B(w) = 1/2.
  TEST_CASE("a source with one claim has no trust") {
    const Table t;
    const Scores s = AverageLog().score(t.built.evidence);
    CHECK(t.trust(s, "c") == 0.0);
    CHECK(t.of(s, "i", "y") == 0.0);
    CHECK(t.of(s, "i", "x") == 1.0);
    CHECK(t.of(s, "j", "w") == doctest::Approx(0.5));
  }

  // i: x by p and q     j: u by p     k: v by p     l: w by q
  // Scaled to T(p) = 1, T(q) = t, the beliefs are x = 1, u = v = 1/(1+t) and
  // w = t/(1+t). With A = (ln 2 / 2) / (ln 3 / 3):
  //   t = A (1 + t/(1+t)) / (1 + 2/(1+t)) = A (1 + 2t) / (3 + t)
  //   t^2 + (3 - 2A) t - A = 0
  TEST_CASE("size counts by its logarithm") {
    SmallWorld world;
    world.says("p", "i", "x");
    world.says("q", "i", "x");
    world.says("p", "j", "u");
    world.says("p", "k", "v");
    world.says("q", "l", "w");
    const Built b = build(world);
    const Scores s = AverageLog().score(b.evidence);
    const double a = (std::log(2.0) / 2) / (std::log(3.0) / 3);
    const double half = (3 - 2 * a) / 2;
    const double t = -half + std::sqrt(half * half + a);
    CHECK(s.source[b.source("p")] == 1.0);
    CHECK(s.source[b.source("q")] == doctest::Approx(t).epsilon(1e-8));
    CHECK(s.value[b.value("j", "u")] == doctest::Approx(1 / (1 + t)));
    CHECK(s.value[b.value("l", "w")] == doctest::Approx(t / (1 + t)));
  }
}

TEST_SUITE("scoring/truth_finder") {
  // One round from trust 0.9: tau = ln 10 = 2.302585. Labels imply one another
  // by -0.5, half of which counts:
  //   x: sigma* = 2 tau - tau / 4 = 4.029524, score = 1/(1+e^-1.208857)
  //      = 0.770097;  y: tau - 2 tau / 4 = 1.151293, score 0.585499
  //   u, w: tau - tau / 4 = 1.726939, score 0.626699
  //   t(a) = t(b) = 0.698398, t(c) = 0.585499
  // Values from those trusts: tau(a) = 1.198647, tau(c) = 0.880679
  //   x: 2 tau(a) - tau(c) / 4 = 2.177123, score 0.657717
  //   y: tau(c) - 2 tau(a) / 4 = 0.281356, score 0.521089
  TEST_CASE("a round worked by hand") {
    const Table t;
    TruthFinderOptions options;
    options.stopping.max_rounds = 1;
    const Scores s = TruthFinder(options).score(t.built.evidence);
    CHECK(t.trust(s, "a") == doctest::Approx(0.698398).epsilon(1e-6));
    CHECK(t.trust(s, "c") == doctest::Approx(0.585499).epsilon(1e-6));
    CHECK(t.of(s, "i", "x") == doctest::Approx(0.657717).epsilon(1e-6));
    CHECK(t.of(s, "i", "y") == doctest::Approx(0.521089).epsilon(1e-6));
    CHECK(s.ending.iterations == 1);
    CHECK_FALSE(s.ending.converged);
    // trusts fell from 0.9; that of c by most: 0.314501
    CHECK(s.ending.last_change == doctest::Approx(0.314501).epsilon(1e-5));
  }

  // Two values, a source each. Labels oppose one another: sigma* = (3/4) ln 10,
  // t = 0.626699, tau = 0.985370, score 1/(1+e^-0.221708) = 0.555201. Lists
  // that share one word of two are like by 0.5, which is where support begins,
  // and members of a set are no rivals: sigma* = ln 10, t = 0.666139, and the
  // score 1/(1+e^-0.329110) = 0.581543.
  TEST_CASE("values of a record imply one another by likeness less a half") {
    TruthFinderOptions options;
    options.stopping.max_rounds = 1;
    SmallWorld world;
    world.says("a", "i", "Donald Knuth");
    world.says("b", "i", "Ed Knuth");
    const auto score = [&](AttributeKind kind) {
      const Built b = build(world, {{"slot", kind, {0, false}}});
      return TruthFinder(options).score(b.evidence).value[0];
    };
    CHECK(score(AttributeKind::categorical) ==
          doctest::Approx(0.555201).epsilon(1e-6));
    CHECK(score(AttributeKind::names) ==
          doctest::Approx(0.581543).epsilon(1e-6));
    CHECK(score(AttributeKind::set) == doctest::Approx(0.581543).epsilon(1e-6));
  }

  // Spellings that are alike by 6/7 add 5/14 to each other's support, halved:
  // sigma* = (33/28) ln 10 = 2.713761, t = 0.692989, tau = 1.180870, score
  // 1/(1+e^-0.417522) = 0.602890.
  TEST_CASE("spellings of one thing imply one another") {
    TruthFinderOptions options;
    options.stopping.max_rounds = 1;
    SmallWorld world;
    world.says("a", "i", "Haldern");
    world.says("b", "i", "Halden");
    const Built b = build(world);
    const Scores s = TruthFinder(options).score(b.evidence);
    CHECK(s.source[0] == doctest::Approx(0.692989).epsilon(1e-6));
    CHECK(s.value[0] == doctest::Approx(0.602890).epsilon(1e-6));
    CHECK(s.value[0] == s.value[1]);
  }

  // No round of learning is needed to see implication: with one source a value
  // sigma = ln 10 = s. x conflicts with y by 1: sigma* = s - 0.5 s, on both.
  // After the round t = 1/(1+e^-0.345388) = 0.585499, tau = 0.880680,
  // sigma* = 0.440340, score 1/(1+e^-0.132102) = 0.532978.
  TEST_CASE("a conflict takes away half of what the other side has") {
    SmallWorld world;
    world.kind = SlotKind::count;
    world.says("a", "i", "x");
    world.says("b", "i", "y");
    world.edges = {{0, 1, Relation::conflict, 1.0F}};
    const Built b = build(world);
    TruthFinderOptions options;
    options.stopping.max_rounds = 1;
    const Scores s = TruthFinder(options).score(b.evidence);
    CHECK(s.source[0] == doctest::Approx(0.585499).epsilon(1e-6));
    CHECK(s.value[0] == doctest::Approx(0.532978).epsilon(1e-6));
    CHECK(s.value[0] == s.value[1]);
  }
}

}  // namespace crosscheck::testing
