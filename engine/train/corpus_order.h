#pragma once

#include <cstdint>
#include <vector>

namespace crosscheck {

/// A seeded sequence of numbers (splitmix64), the same on every machine.
class TrainingDice {
 public:
  explicit TrainingDice(std::uint64_t seed) : state_(seed) {}
  std::uint64_t next() {
    std::uint64_t z = (state_ += 0x9e3779b97f4a7c15ULL);
    z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27U)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31U);
  }
  /// Whether an event of `percent` in a hundred comes about.
  bool comes_about(std::uint32_t percent) { return next() % 100 < percent; }

 private:
  std::uint64_t state_;
};

/// The numbers below `size` in an order drawn by the dice (Fisher and Yates).
inline std::vector<std::uint32_t> shuffled(std::size_t size,
                                           TrainingDice& dice) {
  std::vector<std::uint32_t> order(size);
  for (std::uint32_t i = 0; i < size; ++i) order[i] = i;
  for (std::size_t i = size; i > 1; --i) {
    std::swap(order[i - 1], order[dice.next() % i]);
  }
  return order;
}

}  // namespace crosscheck
