// What is told of sources beforehand, in the methods that hear it.

#include <doctest/doctest.h>

#include <cmath>
#include <string>

#include "scoring/closed_fit.h"
#include "scoring/posterior_fit.h"
#include "scoring/source_accuracy.h"
#include "tests/scoring/small_world.h"
#include "tests/scoring/world_checks.h"

namespace crosscheck::testing {
namespace {

// Two against two on every item: nothing but a prior can tell who is right.
SmallWorld split_world() {
  SmallWorld world;
  for (int i = 0; i < 6; ++i) {
    const std::string item = "i" + std::to_string(i);
    for (const char* s : {"a", "b"}) world.says(s, item, "x");
    for (const char* s : {"c", "d"}) world.says(s, item, "y");
  }
  return world;
}

void tell(Built& built, const char* source, double accuracy, double weight) {
  built.evidence.source_prior.resize(built.evidence.source_count);
  built.evidence.source_prior[built.source(source)] = {accuracy, weight};
}

}  // namespace

TEST_SUITE("scoring/source_prior") {
  TEST_CASE("a prior decides what the claims leave open") {
    for (const char* name : {"posterior", "signed"}) {
      CAPTURE(name);
      Built built = build(split_world());
      const Scores before = score_with(name, built);
      CHECK(before.value[built.value("i3", "x")] ==
            before.value[built.value("i3", "y")]);
      tell(built, "c", 0.97, 40);
      const Scores after = score_with(name, built);
      CHECK(after.value[built.value("i3", "y")] > 0.6);
      CHECK(after.value[built.value("i3", "y")] >
            after.value[built.value("i3", "x")] + 0.2);
    }
  }

  TEST_CASE("a reliability is drawn to its own prior by its weight") {
    Built built = build(split_world());
    tell(built, "c", 0.3, 25);
    const Scores scores = score_with("posterior", built);
    const PosteriorFit& fit = *scores.fit;
    for (const char* s : {"a", "b", "c", "d"}) {
      const std::uint32_t id = built.source(s);
      const bool own = std::string(s) == "c";
      const double mean = own ? 0.3 : fit.prior.mean;
      const double weight = own ? 25 : fit.prior.strength;
      CHECK(std::abs(scores.source[id] -
                     (fit.right[id] + mean * weight) / (6 + weight)) < 1e-12);
    }
  }

  TEST_CASE("a row of no weight and no row at all are the same") {
    for (const char* name : {"posterior", "signed"}) {
      for_random_worlds([&](const SmallWorld& world) {
        Built built = build(world);
        const Scores plain = score_with(name, built);
        built.evidence.source_prior.assign(built.evidence.source_count, {});
        const Scores empty = score_with(name, built);
        CHECK(plain.value == empty.value);
        CHECK(plain.source == empty.source);
      });
    }
  }

  TEST_CASE("a prior of great weight is what the source is worth") {
    for_random_worlds([](const SmallWorld& world) {
      Built built = build(world);
      for (const char* name : {"posterior", "signed"}) {
        tell(built, world.said.front().source.c_str(), 0.7, 1e8);
        const Scores scores = score_with(name, built);
        const double got =
            scores.source[built.source(world.said.front().source)];
        const bool near = std::abs(got - 0.7) < 1e-5;
        CHECK(near);
      }
    });
  }

  TEST_CASE("closed labels hear it through the diagonal of their tables") {
    // One question of two labels, two sources, one answer each. With a told
    // accuracy of 0.9 and great weight, M(t,t) = sigmoid(logit G + logit 0.9 -
    // logit share), and counts say nothing beside it.
    AnswerSheet sheet;
    sheet.label_count = 2;
    sheet.begin = {0, 2};
    sheet.source = {0, 1};
    sheet.label = {0, 1};
    const std::vector<SourcePrior> priors = {{0.9, 1e6}, {}};
    const ClosedFit told = fit_closed(sheet, 2, priors);
    const ClosedFit plain = fit_closed(sheet, 2);
    std::vector<double> p;
    plain.posterior(0, p);
    CHECK(std::abs(p[0] - 0.5) < 1e-9);
    told.posterior(0, p);
    CHECK(p[0] > 0.55);
    const double chance = std::exp(told.log_chance(0, 0, 0, 0));
    CHECK(std::abs(chance - 0.9) < 0.03);
  }

  // Two against two on numbers, sets and lists of names.
  TEST_CASE("numbers, sets and lists hear it too") {
    for (const AttributeKind kind :
         {AttributeKind::numeric, AttributeKind::set, AttributeKind::names}) {
      CAPTURE(int(kind));
      SmallWorld world;
      const bool numeric = kind == AttributeKind::numeric;
      const char* one = numeric ? "10" : "ada byron";
      const char* other = numeric ? "70" : "karl gauss";
      for (int i = 0; i < 12; ++i) {
        const std::string item = "i" + std::to_string(100 + i);
        for (const char* s : {"a", "b"}) world.says(s, item, one);
        for (const char* s : {"c", "d"}) world.says(s, item, other);
      }
      Built built = build(world, {{"slot", kind, {}}});
      const Scores before = score_with("posterior", built);
      const std::uint32_t x = built.value("i105", one);
      const std::uint32_t y = built.value("i105", other);
      CHECK(before.value[x] == doctest::Approx(before.value[y]).epsilon(1e-9));
      tell(built, "c", 0.97, 40);
      const Scores after = score_with("posterior", built);
      CHECK(after.value[y] > before.value[y] + 0.05);
      CHECK(after.value[y] > after.value[x] + 0.1);
    }
  }

  // Errors of 40 about 500: an average, which the source with a told accuracy
  // of 0.98 within 5 draws to itself.
  TEST_CASE("a mean leans to a source that is told to be precise") {
    SmallWorld world;
    Random random(4);
    for (int i = 0; i < 30; ++i) {
      const std::string item = "i" + std::to_string(100 + i);
      for (const char* s : {"a", "b", "c", "d", "e"}) {
        world.says(s, item, std::to_string(460 + random.below(81)));
      }
    }
    Built built = build(world, {{"slot", AttributeKind::numeric, {5, false}}});
    const auto mean_distance = [&](const Scores& scores) {
      double sum = 0;
      for (std::uint32_t k = 0; k < 30; ++k) {
        const std::uint32_t i = scores.fit->numbers.item[k];
        REQUIRE(scores.fit->model[i] == ItemModel::average);
        for (std::uint32_t v = built.evidence.value_begin[i];
             v < built.evidence.value_begin[i + 1]; ++v) {
          for (const std::uint32_t s : built.evidence.sources_of(v)) {
            if (s != built.source("c")) continue;
            sum += std::abs(built.evidence.value_number[v] -
                            scores.fit->average.truth[k]);
          }
        }
      }
      return sum / 30;
    };
    const double before = mean_distance(score_with("posterior", built));
    tell(built, "c", 0.98, 1000);
    const double after = mean_distance(score_with("posterior", built));
    CHECK(before > 10);
    CHECK(after < 1);
  }

  TEST_CASE("the account adds up with priors as without") {
    for_random_worlds([](const SmallWorld& world) {
      Built built = build(world);
      tell(built, world.said.front().source.c_str(), 0.2, 12);
      for (const char* name : {"posterior", "signed"}) {
        const auto scorer = std::move(make_scorer(name).value());
        const Scores scores = scorer->score(built.evidence);
        for (std::uint32_t v = 0; v < scores.value.size(); ++v) {
          double sum = 0;
          for (const auto& row : scorer->account(built.evidence, scores, v)) {
            sum += row.amount;
          }
          const double p = scores.value[v];
          CHECK(std::abs(sum - std::log(p / (1 - p))) < 1e-9);
        }
      }
    });
  }
}

}  // namespace crosscheck::testing
