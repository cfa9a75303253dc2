#include "scoring/row_strength.h"

#include <doctest/doctest.h>

#include <cmath>
#include <cstdint>

#include "fixtures/random.h"
#include "scoring/model_choice.h"
#include "tests/scoring/slow/slow_closed.h"

namespace crosscheck::testing {
namespace {

constexpr std::uint32_t kLabels = 4;

/// Answers of four sources to each of `questions`; a source is right in half of
/// its answers. A wrong answer is the next label of the source's own order
/// where sources have habits, else any.
AnswerSheet sheet_of(std::uint32_t questions, std::uint32_t sources,
                     bool habits, std::uint64_t seed) {
  Random random(seed);
  AnswerSheet sheet;
  sheet.label_count = kLabels;
  sheet.begin.push_back(0);
  for (std::uint32_t q = 0; q < questions; ++q) {
    const auto truth = static_cast<std::uint8_t>(random.below(kLabels));
    const std::uint64_t first = random.below(sources);
    for (std::uint64_t k = 0; k < 4; ++k) {
      const std::uint64_t source = (first + k) % sources;
      const std::uint64_t step =
          habits ? 1 + source % (kLabels - 1) : 1 + random.below(kLabels - 1);
      const bool right = random.below(2) == 0;
      sheet.source.push_back(static_cast<std::uint32_t>(source));
      sheet.label.push_back(
          static_cast<std::uint8_t>(right ? truth : (truth + step) % kLabels));
    }
    sheet.begin.push_back(static_cast<std::uint32_t>(sheet.source.size()));
  }
  return sheet;
}

}  // namespace

TEST_SUITE("scoring/row_strength") {
  TEST_CASE("sources of few answers and no habits are held to all the others") {
    for (std::uint64_t seed = 1; seed <= 3; ++seed) {
      CHECK(choose_row_strength(sheet_of(2000, 400, false, seed), 400) == 16);
    }
  }

  TEST_CASE("sources with habits of their own are known by them") {
    for (std::uint64_t seed = 1; seed <= 3; ++seed) {
      CHECK(choose_row_strength(sheet_of(600, 12, true, seed), 12) == 4);
    }
  }

  TEST_CASE("no answers leave the usual strength") {
    AnswerSheet none;
    none.label_count = 2;
    none.begin = {0};
    CHECK(choose_row_strength(none, 3) == 4);
  }

  TEST_CASE("unseen answers are foretold as the slow verifier does it") {
    constexpr std::uint32_t kSources = 9;
    const AnswerSheet seen = sheet_of(60, kSources, true, 5);
    const AnswerSheet unseen = sheet_of(60, kSources, false, 6);
    const ClosedFit fit = fit_closed(seen, kSources);
    const SlowClosed slow(seen, kSources, fit.believed);
    const Prediction found = predict_unseen(unseen, fit);
    long double sum = 0;
    for (std::uint32_t q = 0; q < unseen.question_count(); ++q) {
      for (std::uint32_t k = unseen.begin[q]; k < unseen.begin[q + 1]; ++k) {
        sum += slow.foretold_unseen(q, unseen.source[k], unseen.label[k],
                                    found.temperature);
      }
    }
    const auto mean = static_cast<double>(sum / unseen.source.size());
    CHECK(std::abs(found.log_likelihood - mean) < 1e-6);
  }
}

}  // namespace crosscheck::testing
