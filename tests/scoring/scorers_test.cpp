// What holds for every scorer: agreement with the slow verifiers, scores in
// [0,1], accounts that add up, and results that do not depend on the order of
// reading. Random worlds are seeded.

#include <doctest/doctest.h>

#include <cmath>
#include <numeric>
#include <string>
#include <vector>

#include "scoring/scorer.h"
#include "scoring/sharing_scorer.h"
#include "tests/scoring/slow/slow_scores.h"
#include "tests/scoring/slow/slow_signed.h"
#include "tests/scoring/small_world.h"
#include "tests/scoring/world_checks.h"

namespace crosscheck::testing {
namespace {

double log_odds_of(double p) { return std::log(p / (1 - p)); }

void check_accounts(std::string_view name, const Built& built) {
  const auto scorer = std::move(make_scorer(name).value());
  const Scores scores = scorer->score(built.evidence);
  std::vector<std::uint32_t> values(scores.value.size());
  std::iota(values.begin(), values.end(), 0U);
  const auto accounts = scorer->accounts(built.evidence, scores, values);
  // What is shared out are parts of one score: none takes from it.
  const bool shares =
      dynamic_cast<const SharingScorer*>(scorer.get()) != nullptr;
  for (const std::uint32_t v : values) {
    double sum = 0;
    for (const Contribution& c : accounts[v]) {
      CHECK_FALSE(c.what.empty());
      if (shares) CHECK(c.amount >= 0);
      sum += c.amount;
    }
    const double reported = name == "signed" || name == "posterior"
                                ? log_odds_of(scores.value[v])
                                : scores.value[v];
    CHECK(std::abs(sum - reported) < 1e-9);
  }
}

}  // namespace

TEST_SUITE("scoring/scorers") {
  TEST_CASE("vote is what the slow verifier computes") {
    for_random_worlds([](const SmallWorld& world) {
      const Built built = build(world);
      check_equal(built, score_with("vote", built), slow_vote(world));
    });
  }

  TEST_CASE("sums and average_log are what the slow verifier computes") {
    for_random_worlds([](const SmallWorld& world) {
      const Built built = build(world);
      const Scores sums = score_with("sums", built);
      check_equal(built, sums, slow_hubs(world, false, sums.ending.iterations));
      const Scores logs = score_with("average_log", built);
      check_equal(built, logs, slow_hubs(world, true, logs.ending.iterations));
    });
  }

  TEST_CASE("truth_finder is what the slow verifier computes") {
    for_random_worlds([](const SmallWorld& world) {
      const Built built = build(world);
      const Scores scores = score_with("truth_finder", built);
      check_equal(built, scores,
                  slow_truth_finder(world, scores.ending.iterations));
    });
  }

  TEST_CASE("signed is what the slow verifier computes") {
    for_random_worlds([](const SmallWorld& world) {
      const Built built = build(world);
      const Scores scores = score_with("signed", built);
      check_equal(built, scores,
                  SlowSigned(world).run(scores.ending.iterations));
    });
  }

  TEST_CASE("every score lies in [0,1] and every iteration tells its end") {
    for_random_worlds([](const SmallWorld& world) {
      const Built built = build(world);
      for (const ScorerEntry& entry : scorer_registry()) {
        CAPTURE(entry.name);
        const Scores scores = entry.make()->score(built.evidence);
        for (const double x : scores.value) CHECK((x >= 0 && x <= 1));
        for (const double x : scores.source) CHECK((x >= 0 && x <= 1));
        CHECK(scores.ending.iterations >= 1);
        CHECK((scores.ending.converged || scores.ending.last_change > 0));
      }
    });
  }

  TEST_CASE("the account of every value adds up to its score") {
    for_random_worlds([](const SmallWorld& world) {
      const Built built = build(world);
      for (const ScorerEntry& entry : scorer_registry()) {
        CAPTURE(entry.name);
        check_accounts(entry.name, built);
      }
    });
  }

  TEST_CASE("claims read in another order give the same bits") {
    for_random_worlds([](const SmallWorld& world) {
      const Built built = build(world);
      const Built other = build(shuffled(world, 7));
      for (const ScorerEntry& entry : scorer_registry()) {
        CAPTURE(entry.name);
        const Scores a = entry.make()->score(built.evidence);
        const Scores b = entry.make()->score(other.evidence);
        CHECK(a.value == b.value);
        for (std::uint32_t s = 0; s < a.source.size(); ++s) {
          const auto name = built.claims.text(built.claims.sources[s].name);
          CHECK(a.source[s] == b.source[other.source(name)]);
        }
      }
    });
  }

  TEST_CASE("scores are defined where there is little or nothing to score") {
    std::vector<SmallWorld> worlds(6);
    worlds[1].says("a", "i", "x");  // one source, one claim
    for (int i = 0; i < 5; ++i) {   // one claim an item, each its own source
      worlds[2].says("s" + std::to_string(i), "i" + std::to_string(i), "x");
    }
    for (int s = 0; s < 5; ++s) {  // all equal; all different
      for (int i = 0; i < 3; ++i) {
        const std::string source = "s" + std::to_string(s);
        const std::string item = "i" + std::to_string(i);
        worlds[3].says(source, item, "x");
        worlds[4].says(source, item, source);
      }
    }
    worlds[5].says("a", "i", "x");  // a source that contradicts itself
    worlds[5].says("a", "i", "y");
    for (const SmallWorld& world : worlds) {
      const Built built = build(world);
      for (const ScorerEntry& entry : scorer_registry()) {
        CAPTURE(entry.name);
        const Scores scores = entry.make()->score(built.evidence);
        CHECK(scores.value.size() == built.evidence.value_count());
        for (const double x : scores.value) CHECK((x >= 0 && x <= 1));
        check_accounts(entry.name, built);
      }
    }
  }

  TEST_CASE("values that sources of equal standing support alike tie exactly") {
    // Each source gives one value of its own to each of three items, so all
    // stand alike, whatever their names.
    SmallWorld world;
    for (const char* source : {"a", "b", "c", "d", "e"}) {
      for (const char* item : {"i", "j", "k"}) world.says(source, item, source);
    }
    const Built built = build(world);
    for (const ScorerEntry& entry : scorer_registry()) {
      CAPTURE(entry.name);
      const Scores scores = entry.make()->score(built.evidence);
      for (const double x : scores.value) CHECK(x == scores.value[0]);
    }
  }

  // A million claims where the build is quick.
  TEST_CASE("an item with very many claims has bounded scores") {
#ifdef NDEBUG
    constexpr int kClaims = 1'000'000;
#else
    constexpr int kClaims = 20'000;
#endif
    SmallWorld world;
    for (int s = 0; s < kClaims; ++s) {
      world.says("s" + std::to_string(s), "i", s % 3 == 0 ? "x" : "y");
    }
    const Built built = build(world);
    for (const ScorerEntry& entry : scorer_registry()) {
      CAPTURE(entry.name);
      const Scores scores = entry.make()->score(built.evidence);
      for (const double x : scores.value) CHECK((x >= 0 && x <= 1));
      // Some methods see a tie here, up to rounding.
      CHECK(scores.value[1] >= scores.value[0] - 1e-9);
      const bool tells_apart = entry.name == "signed" || entry.name == "vote" ||
                               entry.name == "sums";
      if (tells_apart) CHECK(scores.value[1] > scores.value[0]);
    }
  }
}

}  // namespace crosscheck::testing
