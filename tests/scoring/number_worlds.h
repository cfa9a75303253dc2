#pragma once

#include <cmath>
#include <cstdint>
#include <string>

#include "fixtures/random.h"
#include "tests/scoring/small_world.h"

// Worlds of numbers with a known way of erring. Twelve sources "s0" .. "s11",
// of which six speak of each item.

namespace crosscheck::testing {

/// About normal, mean 0 and deviation 1.
inline double normal(Random& random) {
  double sum = -6;
  for (int i = 0; i < 12; ++i) sum += random.unit();
  return sum;
}

/// Calls claim(item, source) six times an item, with different sources.
template <typename Claim>
void six_an_item(Random& random, int items, Claim claim) {
  for (int i = 0; i < items; ++i) {
    const std::uint64_t first = random.below(12);
    for (std::uint64_t k = 0; k < 6; ++k) claim(i, (first + k) % 12);
  }
}

inline std::string item_name(int i) { return "i" + std::to_string(1000 + i); }

/// Where the truth of an item lies in these worlds, from 0 to 100.
inline double planted(int i) { return std::fmod(37.77 * i, 100); }

/// Normal errors of deviation 1 to 4, all rounded to multiples of five.
inline SmallWorld rounded_noise(std::uint64_t seed, int items) {
  Random random(seed);
  SmallWorld world;
  six_an_item(random, items, [&](int i, std::uint64_t s) {
    const double deviation = 1 + static_cast<double>(s) / 4;
    const double x = planted(i) + deviation * normal(random);
    world.says("s" + std::to_string(s), item_name(i),
               std::to_string(5 * static_cast<int>(std::round(x / 5))));
  });
  return world;
}

/// The truth, whole, in about 0.6 of the claims; else off by up to 9.
inline SmallWorld exact_or_off(std::uint64_t seed, int items) {
  Random random(seed);
  SmallWorld world;
  six_an_item(random, items, [&](int i, std::uint64_t s) {
    const auto truth = static_cast<int>(planted(i));
    const bool right = random.below(20) < 6 + s;
    const int off = right ? 0 : static_cast<int>(random.below(19)) - 9;
    world.says("s" + std::to_string(s), item_name(i),
               std::to_string(truth + off));
  });
  return world;
}

/// Truths over four powers of ten, errors of a tenth of them.
inline SmallWorld growing_noise(std::uint64_t seed, int items) {
  Random random(seed);
  SmallWorld world;
  six_an_item(random, items, [&](int i, std::uint64_t s) {
    const double truth = std::pow(10, 1 + planted(i) / 25);
    const double x = truth * (1 + 0.1 * normal(random));
    world.says("s" + std::to_string(s), item_name(i),
               std::to_string(static_cast<int>(std::round(10 * x))));
  });
  return world;
}

/// Anything within 20 of the truth, to a tenth.
inline SmallWorld scattered_noise(std::uint64_t seed, int items) {
  Random random(seed);
  SmallWorld world;
  six_an_item(random, items, [&](int i, std::uint64_t s) {
    const double x = planted(i) + 40 * random.unit() - 20;
    const auto tenths = static_cast<int>(std::round(10 * x));
    world.says("s" + std::to_string(s), item_name(i),
               std::to_string(tenths / 10.0).substr(0, 5));
  });
  return world;
}

}  // namespace crosscheck::testing
