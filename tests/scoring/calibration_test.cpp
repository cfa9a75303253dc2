#include "scoring/calibration.h"

#include <doctest/doctest.h>

#include <cmath>
#include <numeric>
#include <string>
#include <vector>

#include "scoring/posterior.h"
#include "scoring/signed_propagation.h"
#include "tests/scoring/small_world.h"

namespace crosscheck::testing {
namespace {

// `right` right ones and the rest wrong, all of one score.
void add(double score, int right, int all, std::vector<JudgedScore>& scores) {
  for (int k = 0; k < all; ++k) scores.push_back({score, k < right});
}

// Items whose sources agree on a value that is right in six cases of ten, so
// that any method is too sure; the truths, one an item.
struct TooSure {
  Built built;
  std::vector<Truth> truths;

  explicit TooSure(int items) {
    SmallWorld world;
    for (int i = 0; i < items; ++i) {
      const std::string item = "i" + std::to_string(1000 + i);
      for (const char* s : {"a", "b", "c", "d"}) world.says(s, item, "x");
      world.says("e", item, i % 3 == 0 ? "x" : "y");
      truths.push_back({item, "slot", i % 10 < 6 ? "x" : "z"});
    }
    built = build(world);
  }
  Calibration run(Scores& scores) const {
    return calibrate(built.claims, built.evidence, truths, scores);
  }
};

double log_odds_of(double p) { return std::log(p / (1 - p)); }

}  // namespace

TEST_SUITE("scoring/calibration") {
  // .4 right and .6 wrong violate the order and are pooled: (1 + 1) / (2 + 2)
  // at their middle .5. The others stand alone: (0 + 1) / 3 at .2, 2 / 3 at .8.
  // A hundredth of each is the score itself.
  TEST_CASE("an isotonic map pools adjacent violators") {
    const ScoreMap map = ScoreMap::fitted(
        CalibrationMap::isotonic,
        {{0.8, true}, {0.6, false}, {0.4, true}, {0.2, false}});
    CHECK(map(0.2) == doctest::Approx(0.99 / 3 + 0.002));
    CHECK(map(0.5) == doctest::Approx(0.99 / 2 + 0.005));
    CHECK(map(0.35) == doctest::Approx(0.99 * 5 / 12 + 0.0035));
    CHECK(map(0.1) == doctest::Approx(0.99 / 3 + 0.001));
    CHECK(map(0.9) == doctest::Approx(0.99 * 2 / 3 + 0.009));
  }

  // At a = b = 1 and c = 0 the likelihood is stationary, and so is the pull.
  TEST_CASE("a beta map leaves scores that are shares of right ones") {
    std::vector<JudgedScore> scores;
    for (int tenth = 1; tenth < 10; ++tenth) {
      add(tenth / 10.0, 10 * tenth, 100, scores);
    }
    const ScoreMap map = ScoreMap::fitted(CalibrationMap::beta, scores);
    for (const double p : {0.05, 0.1, 0.37, 0.9, 0.99}) {
      CHECK(map(p) == doctest::Approx(p).epsilon(1e-4));
    }
  }

  // Three shares, three parameters: with many scores the map meets them.
  TEST_CASE("a beta map meets three shares") {
    std::vector<JudgedScore> scores;
    add(0.1, 6000, 20000, scores);
    add(0.5, 11000, 20000, scores);
    add(0.9, 14000, 20000, scores);
    const ScoreMap map = ScoreMap::fitted(CalibrationMap::beta, scores);
    CHECK(map(0.1) == doctest::Approx(0.3).epsilon(0.003));
    CHECK(map(0.5) == doctest::Approx(0.55).epsilon(0.003));
    CHECK(map(0.9) == doctest::Approx(0.7).epsilon(0.003));
  }

  TEST_CASE("maps keep the order of scores, whatever the truths are") {
    Random random(3);
    for (int world = 0; world < 20; ++world) {
      std::vector<JudgedScore> scores;
      for (int k = 0; k < 60; ++k) {
        scores.push_back({static_cast<double>(random.below(1000)) / 1000,
                          random.below(3) == 0});
      }
      for (const CalibrationMap kind :
           {CalibrationMap::beta, CalibrationMap::isotonic}) {
        const ScoreMap map = ScoreMap::fitted(kind, scores);
        double last = -1;
        for (int k = 1; k < 1000; ++k) {
          const double now = map(k / 1000.0);
          CHECK(now > last);
          last = now;
        }
      }
    }
  }

  TEST_CASE("less than fifty known items correct nothing") {
    const TooSure world(49);
    Scores scores = Posterior().score(world.built.evidence);
    const std::vector<double> before = scores.value;
    const Calibration found = world.run(scores);
    CHECK(found.map == CalibrationMap::none);
    CHECK(found.items == 49);
    CHECK(scores.value == before);
    CHECK(scores.uncalibrated.empty());
  }

  TEST_CASE("scores that are too sure come near the share of right ones") {
    const TooSure world(100);
    Scores scores = Posterior().score(world.built.evidence);
    const std::vector<double> before = scores.value;
    const std::uint32_t x = world.built.value("i1007", "x");
    REQUIRE(before[x] > 0.9);
    const Calibration found = world.run(scores);
    REQUIRE(found.map != CalibrationMap::none);
    CHECK(found.log_loss_beta < found.log_loss_before);
    CHECK(found.log_loss_isotonic < found.log_loss_before);
    CHECK(std::abs(scores.value[x] - 0.6) < 0.1);
    CHECK(scores.uncalibrated == before);
  }

  TEST_CASE("no item is judged by a map that its own truth made") {
    TooSure world(100);
    Scores scores = Posterior().score(world.built.evidence);
    Scores other = scores;
    const Calibration found = world.run(scores);
    Truth& own = world.truths[42];
    own.value = own.value == "x" ? "z" : "x";
    REQUIRE(world.run(other).map == found.map);
    const std::uint32_t x = world.built.value(own.object, "x");
    CHECK(scores.value[x] == other.value[x]);
    // An item of another fold learns from it.
    const std::uint32_t neighbour = world.built.value("i1043", "x");
    CHECK(scores.value[neighbour] != other.value[neighbour]);
  }

  TEST_CASE("accounts add up to the corrected score") {
    const TooSure world(60);
    for (const bool text_method : {false, true}) {
      const SignedPropagation of_text;
      const Posterior of_records;
      const Scorer& scorer =
          text_method ? static_cast<const Scorer&>(of_text) : of_records;
      Scores scores = scorer.score(world.built.evidence);
      REQUIRE(world.run(scores).map != CalibrationMap::none);
      std::vector<std::uint32_t> values(scores.value.size());
      std::iota(values.begin(), values.end(), 0U);
      const auto accounts =
          scorer.accounts(world.built.evidence, scores, values);
      for (const std::uint32_t v : values) {
        double sum = 0;
        for (const Contribution& row : accounts[v]) sum += row.amount;
        CHECK(std::abs(sum - log_odds_of(scores.value[v])) < 1e-9);
        CHECK(accounts[v].back().kind == ContributionKind::calibration);
      }
    }
  }
}

}  // namespace crosscheck::testing
