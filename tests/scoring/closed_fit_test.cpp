#include "scoring/closed_fit.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include "fixtures/random.h"
#include "scoring/model_choice.h"
#include "tests/scoring/slow/slow_closed.h"

namespace crosscheck::testing {
namespace {

constexpr std::uint32_t kSources = 6;

// Questions of three labels; some sources careless, the last with a habit.
AnswerSheet random_sheet(std::uint64_t seed) {
  Random random(seed);
  AnswerSheet sheet;
  sheet.label_count = 3;
  sheet.begin.push_back(0);
  for (int q = 0; q < 25; ++q) {
    const auto truth = static_cast<std::uint8_t>(random.below(3));
    for (std::uint32_t s = 0; s < kSources; ++s) {
      if (random.below(4) == 0) continue;
      const bool right = random.below(10) < 4 + s;
      const bool habit = s + 1 == kSources && truth == 1;
      sheet.source.push_back(s);
      sheet.label.push_back(habit ? 2
                            : right
                                ? truth
                                : static_cast<std::uint8_t>(random.below(3)));
      sheet.weight.push_back(random.below(3) == 0 ? 0.25F : 1.0F);
    }
    sheet.begin.push_back(static_cast<std::uint32_t>(sheet.source.size()));
  }
  return sheet;
}

}  // namespace

TEST_SUITE("scoring/closed_fit") {
  TEST_CASE("support is what the answers' chances say, question left out") {
    for (std::uint64_t seed = 0; seed < 10; ++seed) {
      CAPTURE(seed);
      const AnswerSheet sheet = random_sheet(seed);
      const double strength = seed % 2 == 0 ? 4 : 16;
      const ClosedFit fit = fit_closed(sheet, kSources, {}, strength);
      const SlowClosed slow(sheet, kSources, fit.believed, strength);
      for (std::uint32_t q = 0; q < sheet.question_count(); ++q) {
        for (std::uint32_t t = 0; t < 3; ++t) {
          long double sum = 0;
          for (std::uint32_t k = sheet.begin[q]; k < sheet.begin[q + 1]; ++k) {
            sum += sheet.weight_of(k) *
                   std::log(slow.chance(q, sheet.source[k], t, sheet.label[k]));
          }
          CHECK(std::abs(fit.support[q * 3 + t] - static_cast<double>(sum)) <
                1e-6);
        }
      }
    }
  }

  TEST_CASE("a model is judged by how it foretells answers left out") {
    constexpr double kGrid[] = {0.1, 0.15, 0.2, 0.3, 0.4, 0.5,
                                0.6, 0.7,  0.8, 0.9, 1.0};
    for (std::uint64_t seed = 0; seed < 5; ++seed) {
      CAPTURE(seed);
      const AnswerSheet sheet = random_sheet(seed);
      const ClosedFit fit = fit_closed(sheet, kSources);
      const SlowClosed slow(sheet, kSources, fit.believed);
      long double best = -1e30L;
      double at = 0;
      for (const double temperature : kGrid) {
        long double sum = 0;
        long double weights = 0;
        for (std::uint32_t q = 0; q < sheet.question_count(); ++q) {
          if (sheet.begin[q + 1] - sheet.begin[q] < 2) continue;
          for (std::uint32_t k = sheet.begin[q]; k < sheet.begin[q + 1]; ++k) {
            sum += sheet.weight_of(k) * slow.foretold(q, k, temperature);
            weights += sheet.weight_of(k);
          }
        }
        if (sum / weights <= best) continue;
        best = sum / weights;
        at = temperature;
      }
      const Prediction found = predict_closed(sheet, fit);
      CHECK(std::abs(found.log_likelihood - static_cast<double>(best)) < 1e-6);
      CHECK(found.temperature == at);
    }
  }

  TEST_CASE("where all truths are one label, no other classes are made of it") {
    constexpr std::uint32_t kQuestions = 600;
    constexpr std::uint32_t kMany = 40;
    for (std::uint64_t seed = 0; seed < 3; ++seed) {
      Random random(seed);
      AnswerSheet sheet;
      sheet.label_count = 5;
      sheet.begin.push_back(0);
      for (std::uint32_t q = 0; q < kQuestions; ++q) {
        const std::uint64_t first = random.below(kMany);
        for (std::uint64_t k = 0; k < 10; ++k) {
          const bool right = random.below(3) != 0;
          sheet.source.push_back(
              static_cast<std::uint32_t>((first + 3 * k) % kMany));
          sheet.label.push_back(
              right ? 0 : static_cast<std::uint8_t>(1 + random.below(4)));
        }
        sheet.begin.push_back(static_cast<std::uint32_t>(sheet.source.size()));
      }
      const ClosedFit fit = fit_closed(sheet, kMany);
      std::vector<double> p;
      std::uint32_t first = 0;
      for (std::uint32_t q = 0; q < kQuestions; ++q) {
        fit.posterior(q, p);
        first += std::max_element(p.begin(), p.end()) == p.begin();
      }
      // A vote has 0.98 of them and more; tables without a name have 0.7.
      CHECK(first >= 0.97 * kQuestions);
    }
  }
}

}  // namespace crosscheck::testing
