#include "scoring/intervals.h"

#include <doctest/doctest.h>

#include <cmath>
#include <string>
#include <vector>

#include "scoring/beta.h"
#include "scoring/log_odds_account.h"
#include "scoring/open_pass.h"
#include "scoring/posterior_fit.h"
#include "scoring/posterior_intervals.h"
#include "scoring/source_accuracy.h"
#include "tests/scoring/slow/slow_open.h"
#include "tests/scoring/slow/slow_spread.h"
#include "tests/scoring/small_world.h"
#include "tests/scoring/world_checks.h"

namespace crosscheck::testing {
namespace {

double log_odds_of(double p) { return std::log(p / (1 - p)); }

// How wide a log-odds interval is, as a variance.
double variance_in(const Interval& interval) {
  const double sd = (log_odds_of(interval.high) - log_odds_of(interval.low)) /
                    (2 * 1.6448536269514722);
  return sd * sd;
}

// `few` makes two claims and `many` forty, one in two of each alone; all are
// borne out by two others.
SmallWorld few_and_many() {
  SmallWorld world;
  for (int i = 0; i < 40; ++i) {
    const std::string item = "i" + std::to_string(i);
    world.says("a", item, "t");
    world.says("b", item, "t");
    world.says("many", item, i % 2 == 0 ? "t" : "w" + std::to_string(i));
    if (i < 2) world.says("few", item, i == 0 ? "t" : "u");
  }
  return world;
}

}  // namespace

TEST_SUITE("scoring/intervals") {
  TEST_CASE("the share of a Beta below a point is that of slow integration") {
    for (const double a : {0.3, 1.0, 2.5, 17.0, 400.0}) {
      for (const double b : {0.4, 1.0, 6.0, 150.0}) {
        for (const double x : {0.01, 0.2, 0.5, 0.73, 0.98}) {
          CAPTURE(a);
          CAPTURE(b);
          CAPTURE(x);
          CHECK(std::abs(beta_share_below(x, a, b) - slow_beta_below(x, a, b)) <
                1e-8);
        }
      }
    }
    CHECK(beta_share_below(0, 2, 3) == 0);
    CHECK(beta_share_below(1, 2, 3) == 1);
  }

  TEST_CASE("quantiles of a Beta that can be written down") {
    // Beta(1, 1): x = p. Beta(2, 1): x^2 = p. Beta(1, 3): (1 - x)^3 = 1 - p.
    CHECK(std::abs(beta_quantile(0.05, 1, 1) - 0.05) < 1e-9);
    CHECK(std::abs(beta_quantile(0.05, 2, 1) - std::sqrt(0.05)) < 1e-9);
    CHECK(std::abs(beta_quantile(0.95, 1, 3) - (1 - std::cbrt(0.05))) < 1e-9);
    for (const double a : {0.2, 0.9, 3.0, 5000.0}) {
      for (const double b : {0.2, 1.5, 40.0, 90000.0}) {
        for (const double p : {0.05, 0.5, 0.95}) {
          CAPTURE(a);
          CAPTURE(b);
          CAPTURE(p);
          const double x = beta_quantile(p, a, b);
          const bool inside = beta_share_below(x - 1e-8, a, b) <= p + 1e-7 &&
                              beta_share_below(x + 1e-8, a, b) >= p - 1e-7;
          CHECK(inside);
        }
      }
    }
  }

  TEST_CASE("the variance of the logit of a Beta is that of slow integration") {
    for (const double a : {0.5, 1.0, 4.0, 90.0}) {
      for (const double b : {0.7, 2.0, 33.0}) {
        CAPTURE(a);
        CAPTURE(b);
        const double slow = slow_logit_variance(a, b);
        CHECK(std::abs(logit_variance(a, b) - slow) < 1e-6 * slow);
      }
    }
  }

  TEST_CASE("variances of values that exclude each other, by hand") {
    // p = 0.6, 0.3 and 0.1 for none; words vary by 1 and 2.
    // first:  1 + (0.3 / 0.4)^2 2 = 2.125
    // second: 2 + (0.6 / 0.7)^2 1 = 2.734693...
    std::vector<double> variance;
    exclusive_variances(std::vector<double>{0.6, 0.3},
                        std::vector<double>{1, 2}, variance);
    CHECK(std::abs(variance[0] - 2.125) < 1e-12);
    CHECK(std::abs(variance[1] - (2 + 36.0 / 49)) < 1e-12);
  }

  TEST_CASE("a score at its bound has an interval that holds it") {
    const Interval high = log_odds_interval(kHighestScore, 4);
    CHECK(high.low < kHighestScore);
    CHECK(high.high >= kHighestScore);
    const Interval low = log_odds_interval(kLowestScore, 4);
    CHECK((low.low >= 0 && low.low <= kLowestScore));
    const Interval sure = log_odds_interval(0.25, 0);
    CHECK(std::abs(sure.low - 0.25) < 1e-12);
    CHECK(std::abs(sure.high - 0.25) < 1e-12);
  }

  TEST_CASE("every interval holds its score and lies in [0,1]") {
    for_random_worlds([](const SmallWorld& world) {
      for (const AttributeKind kind :
           {AttributeKind::categorical, AttributeKind::numeric,
            AttributeKind::set, AttributeKind::names}) {
        const Built built = build(world, {{"slot", kind, {}}});
        for (const char* name : {"posterior", "signed"}) {
          CAPTURE(name);
          const Scores scores = score_with(name, built);
          const Intervals found =
              make_scorer(name).value()->intervals(built.evidence, scores);
          REQUIRE(found.value.size() == scores.value.size());
          REQUIRE(found.source.size() == scores.source.size());
          const auto holds = [](const Interval& x, double score) {
            return x.low >= 0 && x.high <= 1 && x.low <= score &&
                   score <= x.high && x.low < x.high;
          };
          for (std::size_t v = 0; v < scores.value.size(); ++v) {
            CHECK(holds(found.value[v], scores.value[v]));
          }
          for (std::size_t s = 0; s < scores.source.size(); ++s) {
            CHECK(holds(found.source[s], scores.source[s]));
          }
        }
      }
    });
  }

  TEST_CASE("methods that know no uncertainty give no intervals") {
    const Table table;
    const Scores scores = score_with("vote", table.built);
    const Intervals none =
        make_scorer("vote").value()->intervals(table.built.evidence, scores);
    CHECK(none.value.empty());
    CHECK(none.source.empty());
  }

  TEST_CASE("a source with two claims has a wide interval") {
    for (const char* name : {"posterior", "signed"}) {
      CAPTURE(name);
      const Built built = build(few_and_many());
      const Scores scores = score_with(name, built);
      const Intervals found =
          make_scorer(name).value()->intervals(built.evidence, scores);
      const auto width = [&](const char* source) {
        const Interval& x = found.source[built.source(source)];
        return x.high - x.low;
      };
      CHECK(width("few") > 0.3);
      CHECK(width("few") > 1.5 * width("many"));
    }
  }

  TEST_CASE("the interval of a source is that of its Beta") {
    const Built built = build(few_and_many());
    const Scores scores = score_with("posterior", built);
    const PosteriorFit& fit = *scores.fit;
    const Intervals found = posterior_intervals(built.evidence, fit, scores);
    for (std::uint32_t s = 0; s < built.evidence.source_count; ++s) {
      const double a = fit.right[s] + fit.prior.mean * fit.prior.strength;
      const double b = fit.claims[s] + fit.prior.strength - a;
      CHECK(std::abs(slow_beta_below(found.source[s].low, a, b) - 0.05) < 1e-6);
      CHECK(std::abs(slow_beta_below(found.source[s].high, a, b) - 0.95) <
            1e-6);
    }
  }

  // By small steps of each source's logit through the slow posterior.
  TEST_CASE("an open value varies as its sources' accuracies make it") {
    for (std::uint64_t seed = 0; seed < 12; ++seed) {
      CAPTURE(seed);
      const Built built = build(random_records(seed));
      const Evidence& e = built.evidence;
      const Scores scores = score_with("posterior", built);
      const PosteriorFit& fit = *scores.fit;
      if (!fit.open.weight.empty()) continue;
      const Intervals found = posterior_intervals(e, fit, scores);
      std::vector<double> accuracy, of_source;
      for (std::uint32_t s = 0; s < e.source_count; ++s) {
        accuracy.push_back(fit.open.cell_accuracy[s]);
        const double n = fit.claims[s] + fit.prior.strength;
        of_source.push_back(
            slow_logit_variance(accuracy[s] * n, (1 - accuracy[s]) * n));
      }
      for (std::uint32_t i = 0; i < e.item_count(); ++i) {
        if (fit.model[i] != ItemModel::open) continue;
        std::vector<OpenClaim> claims;
        std::vector<double> varies;
        for (std::uint32_t v = e.value_begin[i]; v < e.value_begin[i + 1];
             ++v) {
          for (const std::uint32_t s : e.sources_of(v)) {
            claims.push_back({std::to_string(v), accuracy[s]});
            varies.push_back(of_source[s]);
          }
        }
        const double spread = OpenPass::kSpreads[fit.open.spread[0]];
        for (std::uint32_t v = e.value_begin[i]; v < e.value_begin[i + 1];
             ++v) {
          const double slow =
              slow_open_variance(claims, varies, std::to_string(v), spread);
          CHECK(std::abs(variance_in(found.value[v]) - slow) < 1e-3 * slow);
        }
      }
    }
  }

  TEST_CASE("a text value varies by its origins and by its rival, by hand") {
    // a and b say x, c says y, which conflicts at weight 0.5. Before anything
    // is learnt each varies by V = trigamma(0.8 n) + trigamma(0.2 n), with
    // n = 1 + 10; y speaks with 0.5 e^ln 4 = 2, two thirds of the pressure.
    SmallWorld world;
    world.kind = SlotKind::count;
    world.says("a", "i", "x", 0);
    world.says("b", "i", "x", 1);
    world.says("c", "i", "y", 2);
    world.edges.push_back({0, 2, Relation::conflict, 0.5F});
    const Built built = build(world);
    Scores scores = score_with("signed", built);
    scores.source.assign(3, 0.8);
    const Intervals found =
        make_scorer("signed").value()->intervals(built.evidence, scores);
    const double v = slow_logit_variance(0.8 * 11, 0.2 * 11);
    const double expected = 2 * v + v * 4.0 / 9;
    const double got = variance_in(found.value[built.value("i", "x")]);
    CHECK(std::abs(got - expected) < 1e-4 * expected);
  }

  TEST_CASE("source intervals hold the planted accuracy nine times in ten") {
    std::uint32_t held = 0;
    std::uint32_t all = 0;
    for (std::uint64_t seed = 0; seed < 12; ++seed) {
      Random random(seed + 500);
      SmallWorld world;
      std::vector<std::uint64_t> planted;
      for (int s = 0; s < 15; ++s) planted.push_back(55 + random.below(40));
      for (int i = 0; i < 120; ++i) {
        for (std::size_t s = 0; s < planted.size(); ++s) {
          if (random.below(3) != 0) continue;
          const bool right = random.below(100) < planted[s];
          world.says("s" + std::to_string(s), "i" + std::to_string(i),
                     right ? "t" : "w" + std::to_string(random.below(30)));
        }
      }
      const Built built = build(world);
      const Scores scores = score_with("posterior", built);
      const Intervals found =
          make_scorer("posterior").value()->intervals(built.evidence, scores);
      for (std::size_t s = 0; s < planted.size(); ++s) {
        const Interval& x = found.source[built.source("s" + std::to_string(s))];
        const double accuracy = static_cast<double>(planted[s]) / 100;
        held += x.low <= accuracy && accuracy <= x.high;
        ++all;
      }
    }
    MESSAGE(held << " of " << all);
    CHECK(held >= 0.83 * all);
    CHECK(held <= 0.97 * all);
  }
}

}  // namespace crosscheck::testing
