#include "scoring/signed_propagation.h"

#include <doctest/doctest.h>

#include <cmath>
#include <string>
#include <vector>

#include "tests/scoring/small_world.h"

namespace crosscheck::testing {
namespace {

// Reliabilities held at 0.8: an endless prior.
SignedOptions held() {
  SignedOptions options;
  options.prior_claims = 1e15;
  return options;
}

Scores held_scores(const Built& built) {
  return SignedPropagation(held()).score(built.evidence);
}

SmallWorld text() {
  SmallWorld world;
  world.kind = SlotKind::count;
  return world;
}

constexpr double kNear = 1e-8;

}  // namespace

TEST_SUITE("scoring/signed_propagation") {
  // At r = 0.8 a word weighs ln 4.

  TEST_CASE("one claim on which nobody else speaks scores its reliability") {
    SmallWorld world;
    world.says("a", "i", "x");
    CHECK(held_scores(build(world)).value[0] ==
          doctest::Approx(0.8).epsilon(kNear));
  }

  // i: x by a and b, y by c. n = 3, spread 10.
  //   coincidence(x), c = 2: ln 11 + ln 12 - ln 10 - ln 1! = ln 13.2
  //   coincidence(y), c = 1: ln 12 - ln 10 = ln 1.2
  //   e^x = 4 * 4 * 13.2 = 211.2;  e^y = 4 * 1.2 = 4.8;  nothing: 1
  //   P(x) = 211.2 / 217 = 0.973272, P(y) = 4.8 / 217 = 0.022120
  // j: u by a, w by b. Each c = 1, n = 2: ln 11 - ln 10; e^u = 4.4
  //   P(u) = P(w) = 4.4 / 9.8 = 0.448980
  TEST_CASE("values of a record share what nothing claimed leaves") {
    SmallWorld world;
    world.says("a", "i", "x");
    world.says("b", "i", "x");
    world.says("c", "i", "y");
    world.says("a", "j", "u");
    world.says("b", "j", "w");
    const Built b = build(world);
    const Scores s = held_scores(b);
    CHECK(s.value[b.value("i", "x")] ==
          doctest::Approx(211.2 / 217).epsilon(kNear));
    CHECK(s.value[b.value("i", "y")] ==
          doctest::Approx(4.8 / 217).epsilon(kNear));
    CHECK(s.value[b.value("j", "u")] ==
          doctest::Approx(4.4 / 9.8).epsilon(kNear));
    CHECK(s.value[b.value("j", "u")] == s.value[b.value("j", "w")]);
  }

  // One item, x by a and b, y by c, and one round of learning.
  //   start: shares 2/3.5 and 1/3.5; mean = (4/3.5 + 1/3.5 + 8) / 13
  //   r(a) = (2/3.5 + 10 mean) / 11, r(c) = (1/3.5 + 10 mean) / 11
  TEST_CASE("reliabilities start from the vote and are drawn to the mean") {
    SmallWorld world;
    world.says("a", "i", "x");
    world.says("b", "i", "x");
    world.says("c", "i", "y");
    const Built b = build(world);
    SignedOptions options;
    options.stopping.max_rounds = 1;
    options.prior_claims = 10;
    const Scores s = SignedPropagation(options).score(b.evidence);
    const double mean0 = (5 / 3.5 + 8) / 13;
    const double a0 = (2 / 3.5 + 10 * mean0) / 11;
    const double c0 = (1 / 3.5 + 10 * mean0) / 11;
    const double ex = std::pow(a0 / (1 - a0), 2) * 13.2;
    const double ey = c0 / (1 - c0) * 1.2;
    const double px = ex / (1 + ex + ey);
    const double py = ey / (1 + ex + ey);
    const double mean1 = (2 * px + py + 8) / 13;
    CHECK(s.source[b.source("a")] ==
          doctest::Approx((px + 10 * mean1) / 11).epsilon(kNear));
    CHECK(s.source[b.source("c")] ==
          doctest::Approx((py + 10 * mean1) / 11).epsilon(kNear));
  }

  TEST_CASE("ten claims of one origin weigh as one") {
    SmallWorld one = text();
    one.says("s0", "i", "x", 5);
    one.says("t", "i", "y", 6);
    one.edges = {{0, 1, Relation::conflict, 1.0F}};
    SmallWorld ten = one;
    for (int k = 1; k < 10; ++k) {
      ten.says("s" + std::to_string(k), "i", "x", 5);
    }
    const Built a = build(one);
    const Built b = build(ten);
    CHECK(held_scores(a).value == held_scores(b).value);
    ten.kind = one.kind = SlotKind::record;
    CHECK(held_scores(build(one)).value == held_scores(build(ten)).value);
  }

  TEST_CASE("an origin is as reliable as its best carrier") {
    // good is right on ten items that it shares with many; bad is alone
    // against them. Both carry origin 0 on item z.
    SmallWorld world;
    for (int i = 0; i < 10; ++i) {
      const std::string item = "i" + std::to_string(i);
      for (const char* s : {"good", "p", "q", "r"}) world.says(s, item, "t");
      world.says("bad", item, "f");
    }
    world.says("bad", "z", "v", 0);
    SmallWorld with = world;
    with.says("good", "z", "v", 0);
    const Built b = build(with);
    const Scores s = SignedPropagation().score(b.evidence);
    const std::uint32_t z = b.value("z", "v");
    CHECK(s.value[z] ==
          doctest::Approx(s.source[b.source("good")]).epsilon(kNear));
    CHECK(s.source[b.source("bad")] < 0.5);
  }

  // x by a; y agrees with weight 0.5, by b. e^x = 4 * 4^0.5 = 8.
  TEST_CASE("agreement lends support in the measure of its edge") {
    SmallWorld world = text();
    world.says("a", "i", "x");
    world.says("b", "i", "y");
    world.edges = {{0, 1, Relation::agree, 0.5F}};
    const Scores s = held_scores(build(world));
    CHECK(s.value[0] == doctest::Approx(8.0 / 9).epsilon(kNear));
  }

  TEST_CASE("an origin behind both of two agreeing values counts once") {
    SmallWorld world = text();
    world.says("a", "i", "x", 1);
    world.says("b", "i", "y", 1);
    world.edges = {{0, 1, Relation::agree, 1.0F}};
    CHECK(held_scores(build(world)).value[0] ==
          doctest::Approx(0.8).epsilon(kNear));
  }

  // x by a against y by b and c: 4 / (4 + 1 + 16), and 16 / (16 + 1 + 4).
  TEST_CASE("a conflict weighs the two sides against each other") {
    SmallWorld world = text();
    world.says("a", "i", "x");
    world.says("b", "i", "y");
    world.says("c", "i", "y");
    world.edges = {{0, 1, Relation::conflict, 1.0F}};
    const Scores s = held_scores(build(world));
    CHECK(s.value[0] == doctest::Approx(4.0 / 21).epsilon(kNear));
    CHECK(s.value[1] == doctest::Approx(16.0 / 21).epsilon(kNear));
  }

  TEST_CASE("values of text without an edge leave each other alone") {
    SmallWorld world = text();
    world.says("a", "i", "x");
    world.says("b", "i", "y");
    const Scores s = held_scores(build(world));
    CHECK(s.value[0] == doctest::Approx(0.8).epsilon(kNear));
    CHECK(s.value[1] == doctest::Approx(0.8).epsilon(kNear));
  }

  // y and z agree fully and both conflict with x: one side of support 4 * 4,
  // not two. P(x) = 4 / (4 + 1 + 16).
  TEST_CASE("rivals that agree among themselves speak once") {
    SmallWorld world = text();
    world.says("a", "i", "x");
    world.says("b", "i", "y");
    world.says("c", "i", "z");
    world.edges = {{0, 1, Relation::conflict, 1.0F},
                   {0, 2, Relation::conflict, 1.0F},
                   {1, 2, Relation::agree, 1.0F}};
    const Scores s = held_scores(build(world));
    CHECK(s.value[0] == doctest::Approx(4.0 / 21).epsilon(kNear));
  }

  TEST_CASE("two sources that never agree keep a weak word each in text") {
    SmallWorld world = text();
    for (std::size_t i = 0; i < 40; ++i) {
      world.says("a", "i" + std::to_string(i), "x");
      world.says("b", "i" + std::to_string(i), "y");
      world.edges.push_back({2 * i, 2 * i + 1, Relation::conflict, 1.0F});
    }
    const Built b = build(world);
    const Scores s = SignedPropagation().score(b.evidence);
    // e^x at the floor of 0.55: 11/9; P = (11/9) / (1 + 22/9) = 11/31
    CHECK(s.value[0] == doctest::Approx(11.0 / 31).epsilon(kNear));
  }

  TEST_CASE("the scores of a record's values sum to less than one") {
    for (std::uint64_t seed = 0; seed < 40; ++seed) {
      const Built b = build(random_records(seed));
      const Scores s = SignedPropagation().score(b.evidence);
      for (std::size_t i = 0; i < b.evidence.item_count(); ++i) {
        double sum = 0;
        for (std::uint32_t v = b.evidence.value_begin[i];
             v < b.evidence.value_begin[i + 1]; ++v) {
          sum += s.value[v];
        }
        CHECK(sum < 1.0);
      }
    }
  }

  TEST_CASE("a source with two claims stays near the mean") {
    SmallWorld world;
    for (int i = 0; i < 30; ++i) {
      const std::string item = "i" + std::to_string(i);
      for (const char* s : {"p", "q", "r"}) world.says(s, item, "t");
      world.says("steady", item, "f");
      if (i < 2) world.says("brief", item, "f");
    }
    const Built b = build(world);
    const Scores s = SignedPropagation().score(b.evidence);
    CHECK(s.source[b.source("steady")] < 0.35);
    CHECK(s.source[b.source("brief")] > 0.55);
  }

  TEST_CASE("the account names each origin, edge and rival") {
    SmallWorld world = text();
    world.says("a", "i", "x", 1);
    world.says("b", "i", "x", 2);
    world.says("c", "i", "y", 3);
    world.says("d", "i", "z", 4);
    world.edges = {{0, 2, Relation::agree, 0.5F},
                   {0, 3, Relation::conflict, 1.0F}};
    const Built b = build(world);
    const SignedPropagation scorer;
    const Scores s = scorer.score(b.evidence);
    const auto account = scorer.account(b.evidence, s, b.value("i", "x"));
    REQUIRE(account.size() == 5);
    CHECK(account[0].kind == ContributionKind::prior);
    CHECK(account[1].kind == ContributionKind::origin);
    CHECK(account[1].what == "origin 1");
    CHECK(account[1].source == b.source("a"));
    CHECK(account[2].index == 2);
    CHECK(account[3].kind == ContributionKind::agreement);
    CHECK(account[3].index == b.value("i", "y"));
    CHECK(account[3].amount > 0);
    CHECK(account[4].kind == ContributionKind::conflict);
    CHECK(account[4].index == b.value("i", "z"));
    CHECK(account[4].amount < 0);
  }

  TEST_CASE("where a bound holds a score the account says so") {
    SmallWorld world;
    for (int s = 0; s < 40; ++s) world.says("s" + std::to_string(s), "i", "x");
    const Built b = build(world);
    const SignedPropagation scorer;
    const Scores s = scorer.score(b.evidence);
    CHECK(s.value[0] == 1 - 1e-6);
    CHECK(scorer.account(b.evidence, s, 0).back().kind ==
          ContributionKind::limit);
  }
}

}  // namespace crosscheck::testing
