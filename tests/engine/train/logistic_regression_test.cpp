#include "engine/train/logistic_regression.h"

#include <doctest/doctest.h>

#include <cmath>

namespace crosscheck {
namespace {

TEST_SUITE("engine/train/logistic_regression") {
  TEST_CASE("with a constant alone the weight is the logarithm of the odds") {
    // Three of four are true: odds 3, and next to no penalty.
    const LabelledRows rows{1, {1, 1, 1, 1}, {true, true, true, false}, {}};
    const auto weights = fit_logistic(rows, 1e-9);
    REQUIRE(weights.size() == 1);
    CHECK(weights[0] == doctest::Approx(std::log(3.0)));
  }

  TEST_CASE("a row that counts twice is two rows") {
    const LabelledRows twice{1, {1, 1}, {true, false}, {2, 1}};
    const auto weights = fit_logistic(twice, 1e-9);
    CHECK(weights[0] == doctest::Approx(std::log(2.0)));
  }

  TEST_CASE("two groups give the odds of each") {
    // Column 1 marks the second group: odds 1 in the first, 1/3 in the second.
    LabelledRows rows{2, {}, {}, {}};
    for (int i = 0; i < 8; ++i) {
      rows.numbers.push_back(1);
      rows.numbers.push_back(i < 4 ? 0.0F : 1.0F);
      rows.is_true.push_back(i < 2 || i == 7);
    }
    const auto weights = fit_logistic(rows, 1e-9);
    CHECK(weights[0] == doctest::Approx(0.0));
    CHECK(weights[1] == doctest::Approx(std::log(1.0 / 3.0)));
  }

  TEST_CASE("at the optimum the penalty balances the errors") {
    const LabelledRows rows{
        2, {1, 2, 1, -1, 1, 3, 1, 0.5F}, {true, false, true, true}, {}};
    constexpr double kRidge = 0.7;
    const auto w = fit_logistic(rows, kRidge);
    for (std::size_t i = 0; i < 2; ++i) {
      double slope = -kRidge * w[i];
      for (std::size_t r = 0; r < 4; ++r) {
        const double sum = w[0] * double{rows.numbers[2 * r]} +
                           w[1] * double{rows.numbers[2 * r + 1]};
        const double error =
            (rows.is_true[r] ? 1.0 : 0.0) - 1 / (1 + std::exp(-sum));
        slope += error * double{rows.numbers[2 * r + i]};
      }
      CHECK(std::abs(slope) < 1e-6);
    }
  }

  TEST_CASE("without rows the weights are zero") {
    const LabelledRows rows{3, {}, {}, {}};
    for (const double weight : fit_logistic(rows, 1)) CHECK(weight == 0);
  }
}

}  // namespace
}  // namespace crosscheck
