#include "scoring/posterior.h"

#include <doctest/doctest.h>

#include <cmath>
#include <numeric>
#include <string>
#include <vector>

#include "scoring/log_gamma.h"
#include "scoring/posterior_fit.h"
#include "scoring/signed_propagation.h"
#include "tests/scoring/slow/slow_copies.h"
#include "tests/scoring/slow/slow_open.h"
#include "tests/scoring/small_world.h"

namespace crosscheck::testing {
namespace {

// The world with its one attribute ("slot") told to be of a kind.
Built build_as(const SmallWorld& world, AttributeKind kind,
               Tolerance tolerance = {}) {
  Built built = build(world);
  const std::vector<AttributeSpec> specs = {{"slot", kind, tolerance}};
  built.evidence =
      build_evidence(built.claims, built.graph, built.origins, specs);
  return built;
}

std::string text_of(const Built& built, std::uint32_t value) {
  return std::string(built.claims.text(
      built.claims.values[built.evidence.value_id[value].index()].text));
}

// Sources of accuracy 0.5 to 0.8 over items of ten possible values; the last
// one copies the first on four items of five.
SmallWorld copied_world(std::uint64_t seed) {
  constexpr int kSources = 8;
  Random random(seed);
  SmallWorld world;
  for (int i = 0; i < 150; ++i) {
    const std::string item = "i" + std::to_string(i);
    std::string first;
    for (int s = 0; s < kSources; ++s) {
      const bool right = random.below(100) < 50 + 4 * static_cast<unsigned>(s);
      std::string value = right ? "t" : "w" + std::to_string(random.below(9));
      if (s == 0) first = value;
      if (s == kSources - 1 && random.below(5) != 0) value = first;
      world.says("s" + std::to_string(s), item, value);
    }
  }
  return world;
}

void check_account_adds_up(const Built& built) {
  const Posterior posterior;
  const Scores scores = posterior.score(built.evidence);
  std::vector<std::uint32_t> values(scores.value.size());
  std::iota(values.begin(), values.end(), 0U);
  const auto accounts = posterior.accounts(built.evidence, scores, values);
  for (const std::uint32_t v : values) {
    double sum = 0;
    for (const Contribution& c : accounts[v]) sum += c.amount;
    CHECK(std::abs(sum - std::log(scores.value[v] / (1 - scores.value[v]))) <
          1e-9 * std::max(1.0, std::abs(sum)));
  }
}

}  // namespace

TEST_SUITE("scoring/posterior") {
  TEST_CASE("log_gamma is that of the library") {
    for (double x = 0.01; x < 300; x *= 1.37) {
      CAPTURE(x);
      CHECK(std::abs(log_gamma(x) - std::lgamma(x)) <
            1e-11 * std::max(1.0, std::abs(std::lgamma(x))));
    }
    const LogGammaTable table(0.3);
    CHECK(std::abs(table(4) - std::lgamma(4.3)) < 1e-11);
    CHECK(std::abs(table.of(2.5) - std::lgamma(2.8)) < 1e-11);
    CHECK(std::abs(table(1000) - std::lgamma(1000.3)) < 1e-8);
  }

  TEST_CASE("an item with one claim has the accuracy of its source") {
    SmallWorld world;
    world.says("a", "i", "x");
    world.says("a", "j", "y");
    const Built built = build(world);
    const PosteriorFit fit = fit_posterior(built.evidence);
    CHECK(std::abs(fit.value[0] - 0.98 * fit.open.cell_accuracy[0]) < 1e-9);
  }

  TEST_CASE("posteriors follow from accuracies and seats in a restaurant") {
    for (std::uint64_t seed = 0; seed < 25; ++seed) {
      CAPTURE(seed);
      const Built built = build(random_records(seed));
      const Evidence& e = built.evidence;
      const PosteriorFit fit = fit_posterior(e);
      if (!fit.open.weight.empty() || fit.open.voted) continue;
      for (std::uint32_t i = 0; i < e.item_count(); ++i) {
        std::vector<OpenClaim> claims;
        for (std::uint32_t v = e.value_begin[i]; v < e.value_begin[i + 1];
             ++v) {
          for (std::uint32_t k = e.claim_begin[v]; k < e.claim_begin[v + 1];
               ++k) {
            claims.push_back({text_of(built, v),
                              fit.open.cell_accuracy[fit.cells.of(e, k)]});
          }
        }
        const double spread = OpenPass::kSpreads[fit.open.spread[0]];
        for (std::uint32_t v = e.value_begin[i]; v < e.value_begin[i + 1];
             ++v) {
          const auto slow = static_cast<double>(
              open_posterior(claims, text_of(built, v), spread));
          CHECK(std::abs(fit.open.p[v] - slow) < 1e-8);
        }
      }
    }
  }

  TEST_CASE("a copier is found, and what all pairs by themselves would say") {
    for (std::uint64_t seed = 1; seed < 4; ++seed) {
      CAPTURE(seed);
      const Built built = build(copied_world(seed));
      const Evidence& e = built.evidence;
      const PosteriorFit fit = fit_posterior(e);
      const CopyContext context{e,          fit.cells,
                                fit.open.p, fit.open.cell_accuracy,
                                {},         fit.open.spread};
      const auto found =
          find_dependences(context, CopyLimits{}, {}, CopySearch::first);
      bool planted = false;
      for (std::uint32_t a = 0; a < e.source_count; ++a) {
        for (std::uint32_t b = a + 1; b < e.source_count; ++b) {
          const std::uint32_t sa = e.source_order[a];
          const std::uint32_t sb = e.source_order[b];
          const SlowPair slow = slow_pair(context, sa, sb);
          const auto at = std::find_if(
              found.begin(), found.end(),
              [&](const Dependence& d) { return d.a == sa && d.b == sb; });
          CHECK((at != found.end()) == (slow.share > 0.01));
          if (at == found.end()) continue;
          CHECK(std::abs(at->share - slow.share) < 0.01);
          CHECK(std::abs(at->probability - slow.probability) < 0.02);
          CHECK(at->common == static_cast<std::uint32_t>(slow.common));
          CHECK(at->agreed == static_cast<std::uint32_t>(slow.agreed));
          planted = planted || (sa == built.source("s0") &&
                                sb == built.source("s7") && at->share > 0.5);
        }
      }
      CHECK(planted);
      CHECK(found.size() <= 2);
    }
  }

  TEST_CASE("a copied claim counts for less, its own claims do not") {
    const Built built = build(copied_world(1));
    const Evidence& e = built.evidence;
    const PosteriorFit fit = fit_posterior(e);
    REQUIRE_FALSE(fit.open.weight.empty());
    std::size_t less = 0;
    for (std::uint32_t v = 0; v < e.value_count(); ++v) {
      for (std::uint32_t k = e.claim_begin[v]; k < e.claim_begin[v + 1]; ++k) {
        if (fit.open.weight[k] == 1.0F) continue;
        ++less;
        // The other of the pair stands behind the value as well, in full.
        CHECK(e.sources_of(v).size() >= 2);
      }
    }
    CHECK(less > 50);
  }

  TEST_CASE("of closed labels a source's habit of error is learnt") {
    // Two labels; "l" says b for a half of the a's and is right on all b's,
    // so its a is worth more than its b.
    SmallWorld world;
    for (int i = 0; i < 60; ++i) {
      const std::string item = "i" + std::to_string(100 + i);
      const std::string truth = i % 2 == 0 ? "a" : "b";
      for (const char* s : {"p", "q", "r"}) world.says(s, item, truth);
      world.says("l", item, truth == "a" && i % 4 == 0 ? "b" : truth);
    }
    world.says("l", "lone a", "a");
    world.says("l", "lone b", "b");
    const Built built = build(world);
    const PosteriorFit fit = fit_posterior(built.evidence);
    REQUIRE(fit.closed.size() == 1);
    CHECK(fit.value[built.value("lone a", "a")] >
          fit.value[built.value("lone b", "b")]);
    check_account_adds_up(built);
  }

  TEST_CASE("of numbers the one with most behind it within tolerance is best") {
    SmallWorld world;
    for (int i = 0; i < 30; ++i) {
      const std::string item = "i" + std::to_string(i);
      world.says("a", item, std::to_string(100 * i));
      world.says("b", item, std::to_string(100 * i + 1));
      world.says("c", item, std::to_string(100 * i + 2));
      world.says("d", item, std::to_string(100 * i + 50));
      world.says("e", item, std::to_string(100 * i + 50));
    }
    const Built built =
        build_as(world, AttributeKind::numeric, Tolerance{1, false});
    const Scores scores = Posterior().score(built.evidence);
    // x + 1 has a and c in reach, x + 50 two claims alone.
    const std::uint32_t middle = built.value("i7", "701");
    for (const char* other : {"700", "702", "750"}) {
      CHECK(scores.value[middle] > scores.value[built.value("i7", other)]);
    }
    check_account_adds_up(built);
  }

  TEST_CASE("numbers that only scatter are averaged") {
    Random random(5);
    SmallWorld world;
    for (int i = 0; i < 40; ++i) {
      for (int s = 0; s < 6; ++s) {
        world.says("s" + std::to_string(s), "i" + std::to_string(i),
                   std::to_string(random.below(1000)));
      }
    }
    const Built built = build_as(world, AttributeKind::numeric);
    const PosteriorFit fit = fit_posterior(built.evidence);
    CHECK(fit.model[0] == ItemModel::average);
    // The mean of six numbers lies between the least and the largest.
    const NumberSheet& sheet = fit.numbers;
    for (std::size_t k = 0; k < sheet.item_count(); ++k) {
      CHECK(fit.average.truth[k] >= sheet.number[sheet.value_begin[k]]);
      CHECK(fit.average.truth[k] <= sheet.number[sheet.value_begin[k + 1] - 1]);
    }
    check_account_adds_up(built);
  }

  TEST_CASE("a set may have several members") {
    SmallWorld world;
    for (int i = 0; i < 20; ++i) {
      const std::string item = "i" + std::to_string(i);
      for (const char* s : {"p", "q", "r"}) {
        world.says(s, item, "x");
        world.says(s, item, "y");
      }
      world.says("l", item, "x");
      world.says("l", item, "z");
    }
    const Built built = build_as(world, AttributeKind::set);
    const Scores scores = Posterior().score(built.evidence);
    CHECK(scores.value[built.value("i3", "x")] > 0.9);
    CHECK(scores.value[built.value("i3", "y")] > 0.9);
    CHECK(scores.value[built.value("i3", "z")] < 0.5);
    check_account_adds_up(built);
  }

  TEST_CASE("of lists of names the one that has most of the words is best") {
    SmallWorld world;
    for (int i = 0; i < 10; ++i) {
      const std::string item = "i" + std::to_string(i);
      world.says("p", item, "Knuth, Donald; Graham, Ronald");
      world.says("q", item, "GRAHAM Ronald, Donald Knuth");
      world.says("r", item, "Knuth");
      world.says("l", item, "Someone Else");
    }
    const Built built = build_as(world, AttributeKind::names);
    const Scores scores = Posterior().score(built.evidence);
    const std::uint32_t full = built.value("i2", "GRAHAM Ronald, Donald Knuth");
    CHECK(scores.value[full] > scores.value[built.value("i2", "Knuth")]);
    CHECK(scores.value[full] > scores.value[built.value("i2", "Someone Else")]);
    check_account_adds_up(built);
  }

  // All have the same words, and more sources give the one that runs the names
  // into each other.
  TEST_CASE("of lists of the same words one that keeps names apart is best") {
    SmallWorld world;
    for (const char* s : {"p", "q", "r"}) {
      world.says(s, "i", "BELL, ANN DOW, CY");
    }
    world.says("t", "i", "Ann Bell, Cy Dow");
    world.says("u", "i", "Bell, Ann Dow, Cy");
    const Built built = build_as(world, AttributeKind::names);
    const Scores scores = Posterior().score(built.evidence);
    const double apart = scores.value[built.value("i", "Ann Bell, Cy Dow")];
    const double many = scores.value[built.value("i", "BELL, ANN DOW, CY")];
    CHECK(apart > many);
    CHECK(many > scores.value[built.value("i", "Bell, Ann Dow, Cy")]);
    CHECK(apart - many < 1e-5);
  }

  TEST_CASE("no label is surer than that all sources may err alike") {
    SmallWorld world;
    for (int i = 0; i < 50; ++i) {
      for (int s = 0; s < 8; ++s) {
        world.says("s" + std::to_string(s), "i" + std::to_string(i),
                   "v" + std::to_string(i));
      }
    }
    const Built built = build_as(world, AttributeKind::categorical);
    const Scores scores = Posterior().score(built.evidence);
    for (const double score : scores.value) {
      CHECK(score == doctest::Approx(0.98).epsilon(1e-4));
    }
    check_account_adds_up(built);
  }

  TEST_CASE("accounts add up where copies are discounted") {
    check_account_adds_up(build(copied_world(2)));
  }

  TEST_CASE("text is scored as by signed") {
    for (std::uint64_t seed = 0; seed < 10; ++seed) {
      const Built built = build(random_text(seed));
      const Scores ours = Posterior().score(built.evidence);
      const Scores theirs = SignedPropagation().score(built.evidence);
      CHECK(ours.value == theirs.value);
      CHECK(ours.source == theirs.source);
    }
  }

  TEST_CASE("numbers beside other words are voted on") {
    SmallWorld world;
    world.says("a", "i", "12");
    world.says("b", "i", "n/a");
    world.says("c", "i", "12");
    const Built built = build_as(world, AttributeKind::numeric);
    const PosteriorFit fit = fit_posterior(built.evidence);
    CHECK(fit.model[0] == ItemModel::vote);
    CHECK(fit.value[built.value("i", "12")] == 2 / 3.5);
    check_account_adds_up(built);
  }

  TEST_CASE("extreme numbers have scores") {
    SmallWorld world;
    for (const char* text : {"1e308", "-1e308", "0", "5e-324", "1e308"}) {
      world.says("s" + std::to_string(world.said.size()), "i", text);
      world.says("s" + std::to_string(world.said.size()), "j", text);
    }
    const Built built = build_as(world, AttributeKind::numeric);
    for (const double x : Posterior().score(built.evidence).value) {
      CHECK((x >= 0 && x <= 1));
    }
  }
}

}  // namespace crosscheck::testing
