#include "scoring/number_answer.h"

#include <doctest/doctest.h>

#include <cmath>
#include <string>
#include <vector>

#include "scoring/evaluation.h"
#include "scoring/posterior.h"
#include "tests/scoring/small_world.h"

namespace crosscheck::testing {
namespace {

Built numbers(const SmallWorld& world, Tolerance tolerance = {}) {
  return build(world, {{"slot", AttributeKind::numeric, tolerance}});
}

// Six sources whose numbers scatter, none of which says much by itself.
SmallWorld scattered() {
  Random random(5);
  SmallWorld world;
  for (int i = 0; i < 40; ++i) {
    for (int s = 0; s < 6; ++s) {
      world.says("s" + std::to_string(s), "i" + std::to_string(100 + i),
                 std::to_string(random.below(1000)));
    }
  }
  return world;
}

// a, b and c give the number, d is off by 40 now and then.
SmallWorld agreed() {
  SmallWorld world;
  for (int i = 0; i < 40; ++i) {
    const std::string item = "i" + std::to_string(100 + i);
    for (const char* s : {"a", "b", "c"}) {
      world.says(s, item, std::to_string(500 * i));
    }
    world.says("d", item, std::to_string(500 * i + (i % 4 == 0 ? 40 : 0)));
  }
  return world;
}

}  // namespace

TEST_SUITE("scoring/number_answer") {
  TEST_CASE(
      "an averaged item is answered by the mean, which satisfies itself") {
    const Built built = numbers(scattered());
    const Scores scores = Posterior().score(built.evidence);
    const PosteriorFit& fit = *scores.fit;
    REQUIRE(scores.numbers.size() == 40);
    const NumberSheet& sheet = fit.numbers;
    for (std::uint32_t k = 0; k < sheet.item_count(); ++k) {
      REQUIRE(fit.model[sheet.item[k]] == ItemModel::average);
      const NumberAnswer& answer = scores.numbers[k];
      const double deviation = std::sqrt(fit.average.variance[k]);
      CHECK(std::abs(answer.value - fit.average.truth[k]) < deviation / 50);
      CHECK(std::abs(answer.low - (answer.value - 1.645 * deviation)) <
            deviation / 20);
      CHECK(std::abs(answer.high - (answer.value + 1.645 * deviation)) <
            deviation / 20);
      for (std::uint32_t v = built.evidence.value_begin[answer.item];
           v < built.evidence.value_begin[answer.item + 1]; ++v) {
        CHECK(answer.score >= scores.value[v]);
        const double claimed = built.evidence.value_number[v];
        if (answer.estimate) CHECK(claimed != answer.value);
      }
    }
  }

  // Two sources of one item each: 10 and 20, and 30 other items where they
  // scatter alike, so that both weigh the same: the mean of the item is 15.
  TEST_CASE("sources of equal noise are averaged alike") {
    SmallWorld world;
    for (int i = 0; i < 30; ++i) {
      const std::string item = "i" + std::to_string(100 + i);
      world.says("a", item, i % 2 == 0 ? "10" : "20");
      world.says("b", item, i % 2 == 0 ? "20" : "10");
    }
    const Built built = numbers(world);
    const Scores scores = Posterior().score(built.evidence);
    REQUIRE(scores.numbers.size() == 30);
    for (const NumberAnswer& answer : scores.numbers) {
      CHECK(answer.value == doctest::Approx(15));
      CHECK(answer.estimate);
      CHECK(answer.low < 10);
      CHECK(answer.high > 20);
    }
  }

  TEST_CASE("a selected number is the best claimed one, within its interval") {
    const Built built = numbers(agreed(), {2, false});
    const Scores scores = Posterior().score(built.evidence);
    REQUIRE(scores.numbers.size() == 40);
    for (const NumberAnswer& answer : scores.numbers) {
      const std::uint32_t best =
          best_value(built.evidence, scores, answer.item);
      CHECK(built.evidence.value_number[best] == answer.value);
      CHECK(scores.value[best] == doctest::Approx(answer.score).epsilon(1e-5));
      CHECK_FALSE(answer.estimate);
      CHECK(answer.low <= answer.value);
      CHECK(answer.value <= answer.high);
    }
    // All four sources agree on i101: the truth lies within the tolerance.
    CHECK(scores.numbers[1].value == 500);
    CHECK(scores.numbers[1].low == doctest::Approx(498));
    CHECK(scores.numbers[1].high == doctest::Approx(502));
  }

  // 99 and 100 lie within 5 of each other and have the same score.
  TEST_CASE("of numbers with one score the one with most sources is given") {
    SmallWorld world;
    for (int i = 0; i < 30; ++i) {
      const std::string item = "i" + std::to_string(100 + i);
      world.says("a", item, std::to_string(1000 * i + 99));
      for (const char* s : {"b", "c"}) {
        world.says(s, item, std::to_string(1000 * i + 100));
      }
    }
    const Built built = numbers(world, {5, false});
    const Scores scores = Posterior().score(built.evidence);
    REQUIRE(scores.numbers.size() == 30);
    for (int i = 0; i < 30; ++i) {
      CHECK(scores.numbers[static_cast<std::size_t>(i)].value ==
            1000 * i + 100);
    }
  }

  TEST_CASE("intervals do not depend on the order of claims") {
    const SmallWorld world = scattered();
    const Built built = numbers(world);
    const Built other = numbers(shuffled(world, 9));
    const Scores a = Posterior().score(built.evidence);
    const Scores b = Posterior().score(other.evidence);
    REQUIRE(a.numbers.size() == b.numbers.size());
    for (std::size_t k = 0; k < a.numbers.size(); ++k) {
      CHECK(a.numbers[k].value == b.numbers[k].value);
      CHECK(a.numbers[k].low == b.numbers[k].low);
      CHECK(a.numbers[k].high == b.numbers[k].high);
    }
  }
}

}  // namespace crosscheck::testing
