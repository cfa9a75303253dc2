#include "engine/train/perceptron.h"

#include <doctest/doctest.h>

#include <array>
#include <cstdint>
#include <vector>

#include "engine/text/syntax/feature_key.h"

namespace crosscheck {
namespace {

constexpr std::uint64_t kA = feature_key(1, 1);
constexpr std::uint64_t kB = feature_key(1, 2);

std::array<std::int32_t, 2> scores_of(const AveragedPerceptron& perceptron,
                                      std::vector<std::uint64_t> features) {
  std::array<std::int32_t, 2> scores{};
  perceptron.score(features, scores.data());
  return scores;
}

}  // namespace

TEST_SUITE("engine/train/perceptron") {
  TEST_CASE("a mistake moves the weights of its features by one") {
    AveragedPerceptron perceptron(2, 0);
    perceptron.learn(std::array{kA, kB}, 1, 0);
    CHECK(scores_of(perceptron, {kA}) == std::array{-1, 1});
    CHECK(scores_of(perceptron, {kA, kB}) == std::array{-2, 2});
    perceptron.learn(std::array{kB}, 0, 1);
    perceptron.learn(std::array{kA}, 1, 1);  // right: nothing moves
    CHECK(scores_of(perceptron, {kA, kB}) == std::array{-1, 1});
  }

  TEST_CASE("features that were seen too seldom learn nothing") {
    AveragedPerceptron perceptron(2, 2);
    perceptron.count(std::array{kA, kB, kA});
    perceptron.learn(std::array{kA, kB}, 1, 0);
    CHECK(scores_of(perceptron, {kA}) == std::array{-1, 1});
    CHECK(scores_of(perceptron, {kB}) == std::array{0, 0});
  }

  // The clock begins at 1 and goes on by one a step, before the step acts. A
  // has weight 1 from step 2 to the end at 4, B from 2 to 3: totals over the
  // steps 2 and 1 of 4. As whole numbers 32767 and, half of it, 16384.
  TEST_CASE("the weights that are kept are means over all steps") {
    AveragedPerceptron perceptron(2, 0);
    perceptron.learn(std::array{kA, kB}, 1, 0);
    perceptron.learn(std::array{kB}, 0, 1);
    perceptron.learn(std::array{kA}, 1, 1);
    const std::vector<WeightRow> rows = perceptron.mean_rows(1000);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].key == kA);
    REQUIRE(rows[0].cells.size() == 2);
    CHECK(rows[0].cells[0].label == 1);
    CHECK(rows[0].cells[0].weight == 32767);
    CHECK(rows[0].cells[1].weight == -32767);
    CHECK(rows[1].cells[0].weight == 16384);
  }

  TEST_CASE("the least weights go where there is no room") {
    AveragedPerceptron perceptron(2, 0);
    perceptron.learn(std::array{kA, kB}, 1, 0);
    perceptron.learn(std::array{kB}, 0, 1);
    perceptron.learn(std::array{kA}, 1, 1);
    const std::vector<WeightRow> rows = perceptron.mean_rows(14);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].key == kA);
  }
}

}  // namespace crosscheck
