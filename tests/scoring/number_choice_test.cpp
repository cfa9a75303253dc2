// Whether an attribute is answered by a claimed number or by a mean.

#include "scoring/number_choice.h"

#include <doctest/doctest.h>

#include <cmath>
#include <cstdint>
#include <string>
#include <vector>

#include "scoring/number_grid.h"
#include "scoring/posterior.h"
#include "tests/scoring/number_worlds.h"

namespace crosscheck::testing {
namespace {

bool averages(const SmallWorld& world, Tolerance tolerance) {
  const Built built =
      build(world, {{"slot", AttributeKind::numeric, tolerance}});
  return choose_averaged(fit_posterior(built.evidence), built.evidence)[0];
}

bool coincide(const SmallWorld& world) {
  const Built built = build(world, {{"slot", AttributeKind::numeric, {}}});
  std::vector<std::uint32_t> left_out;
  const NumberSheet sheet = numbers_of(built.evidence, left_out);
  std::vector<std::uint32_t> items;
  for (std::uint32_t k = 0; k < sheet.item_count(); ++k) items.push_back(k);
  return numbers_coincide(sheet, items, built.evidence.source_count);
}

// Pairs of claims of two sources, so many items with each difference. Numbers
// start at different places and are multiples of `step`.
SmallWorld pairs(int equal, int one_off, int two_off, int step) {
  SmallWorld world;
  int i = 0;
  const auto add = [&](int count, int off) {
    for (int n = 0; n < count; ++n, ++i) {
      world.says("a", item_name(i), std::to_string(step * (7 * i + 3)));
      world.says("b", item_name(i), std::to_string(step * (7 * i + 3 + off)));
    }
  };
  add(equal, 0);
  add(one_off, 1);
  add(two_off, 2);
  return world;
}

// How many answers lie within `reach` of where the truth was planted.
int right_answers(const SmallWorld& world, double reach) {
  const Built built =
      build(world, {{"slot", AttributeKind::numeric, {reach, false}}});
  const Scores scores = Posterior().score(built.evidence);
  int right = 0;
  for (const NumberAnswer& answer : scores.numbers) {
    const ItemId id = built.evidence.item_id[answer.item];
    const std::string name(
        built.claims.text(built.claims.items[id.index()].subject));
    const double truth = planted(std::stoi(name.substr(1)) - 1000);
    right += std::abs(answer.value - truth) <= reach ? 1 : 0;
  }
  return right;
}

// The same of the medians of the claims.
int right_medians(const SmallWorld& world, double reach) {
  const Built built = build(world, {{"slot", AttributeKind::numeric, {}}});
  std::vector<std::uint32_t> left_out;
  const NumberSheet sheet = numbers_of(built.evidence, left_out);
  int right = 0;
  for (std::uint32_t k = 0; k < sheet.item_count(); ++k) {
    const ItemId id = built.evidence.item_id[sheet.item[k]];
    const std::string name(
        built.claims.text(built.claims.items[id.index()].subject));
    const double truth = planted(std::stoi(name.substr(1)) - 1000);
    const double median = claimed_median(sheet, k, sheet.number);
    right += std::abs(median - truth) <= reach ? 1 : 0;
  }
  return right;
}

}  // namespace

TEST_SUITE("scoring/number_choice") {
  // n1 = 201, n2 = 101: expected are 201 (201/101)^0.4 = 264.7 equal pairs. 401
  // are more than 264.7 e^(0.05 + 3 sqrt(1/401 + 1/402)) = 343.9, but 301 are
  // not more than 264.7 e^(0.05 + 3 sqrt(1/301 + 1/402)) = 349.8.
  TEST_CASE("numbers coincide where more are equal than nearness explains") {
    for (const int step : {1, 5, 100}) {
      CAPTURE(step);
      CHECK(coincide(pairs(400, 400, 200, step)));
      CHECK_FALSE(coincide(pairs(300, 400, 200, step)));
    }
  }

  TEST_CASE("exact numbers coincide, rounded and scattered ones do not") {
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
      CAPTURE(seed);
      CHECK(coincide(exact_or_off(seed, 300)));
      CHECK_FALSE(coincide(rounded_noise(seed, 300)));
      CHECK_FALSE(coincide(scattered_noise(seed, 300)));
    }
  }

  TEST_CASE("noise is averaged, a number that many give is selected") {
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
      CAPTURE(seed);
      CHECK(averages(rounded_noise(seed, 300), {1, false}));
      CHECK(averages(scattered_noise(seed, 300), {3, false}));
      CHECK_FALSE(averages(exact_or_off(seed, 300), {1, false}));
    }
  }

  // Two in five claims give the truth, the others anything at all.
  TEST_CASE("a truth that few give is selected though most claims scatter") {
    Random random(6);
    SmallWorld world;
    six_an_item(random, 200, [&](int i, std::uint64_t s) {
      const bool right = random.below(5) < 2;
      const std::uint64_t any = random.below(10'000);
      world.says("s" + std::to_string(s), item_name(i),
                 std::to_string(right ? 13 * i : static_cast<int>(any)));
    });
    CHECK_FALSE(averages(world, {1, false}));
  }

  // Half of the claims are 0, the others of item i anything at all.
  TEST_CASE("a popular number is no coincidence") {
    Random random(7);
    SmallWorld world;
    six_an_item(random, 200, [&](int i, std::uint64_t s) {
      const int number = static_cast<int>(random.below(1000));
      world.says("s" + std::to_string(s), item_name(i),
                 std::to_string(random.below(2) == 0 ? 0 : number));
    });
    CHECK(coincide(world));
    CHECK(averages(world, {1, false}));
  }

  // Items 1, 1, 2 and 2, 2, 1 and 5: of 6 pairs 2 are equal; of 7 claims 3 are
  // 1, 3 are 2 and one is 5, equal by chance in (9 + 9 + 1) / 49.
  TEST_CASE("coincidence over chance, worked by hand") {
    SmallWorld world;
    const auto say = [&](const char* item, const char* numbers) {
      for (const char* n = numbers; *n != 0; ++n) {
        world.says("s" + std::to_string(n - numbers), item, std::string(1, *n));
      }
    };
    say("i1", "112");
    say("i2", "221");
    say("i3", "5");
    const Built built = build(world, {{"slot", AttributeKind::numeric, {}}});
    std::vector<std::uint32_t> left_out;
    const NumberSheet sheet = numbers_of(built.evidence, left_out);
    const std::vector<std::uint32_t> items = {0, 1, 2};
    CHECK(coincidence_over_chance(sheet, items) ==
          doctest::Approx((2.0 / 6) / (19.0 / 49)));
    CHECK(coincidence_over_chance(sheet, std::vector<std::uint32_t>{2}) == 0);
  }

  TEST_CASE("few sources are not enough to take errors for noise") {
    SmallWorld world = scattered_noise(3, 300);
    for (Said& s : world.said) {
      s.source = "s" + std::to_string((s.source.back() - '0') % 6);
    }
    CHECK_FALSE(averages(world, {3, false}));
  }

  // Rounded to fives and scattered over forty the median is a hard rival: a
  // claimed number alone would fall behind it.
  TEST_CASE("answers are right more often than medians of noise") {
    for (std::uint64_t seed = 1; seed <= 3; ++seed) {
      CAPTURE(seed);
      const SmallWorld rounded = rounded_noise(seed, 300);
      CHECK(right_answers(rounded, 1) > right_medians(rounded, 1));
      const SmallWorld scattered = scattered_noise(seed, 300);
      CHECK(right_answers(scattered, 5) > right_medians(scattered, 5));
    }
  }

  TEST_CASE("the choice does not depend on the order of claims") {
    for (const SmallWorld& world :
         {rounded_noise(8, 100), exact_or_off(8, 100)}) {
      const Built built = build(world, {{"slot", AttributeKind::numeric, {}}});
      const Built other =
          build(shuffled(world, 3), {{"slot", AttributeKind::numeric, {}}});
      const Scores a = Posterior().score(built.evidence);
      const Scores b = Posterior().score(other.evidence);
      CHECK(a.value == b.value);
      CHECK(a.fit->average.truth == b.fit->average.truth);
    }
  }
}

}  // namespace crosscheck::testing
