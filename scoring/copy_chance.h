#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

#include "scoring/dependence.h"

namespace crosscheck {

/// How likely two sources agree by chance; see find_dependences(). Keeps for
/// each item and value what the formula needs of it.
/// Complexity: O(claims) to prepare; 8 bytes a value and 8 an item.
class CopyChance {
 public:
  explicit CopyChance(const CopyContext& context);

  /// How popular a value is among the wrong answers of its item, but for two
  /// claims of weights `a` and `b`.
  [[nodiscard]] double popularity(std::uint32_t item, std::uint32_t value,
                                  double a, double b) const;
  /// P_ind of the claims in two slots of one value.
  [[nodiscard]] double agreement(std::uint32_t item, std::uint32_t value,
                                 std::uint32_t slot_a,
                                 std::uint32_t slot_b) const;

 private:
  [[nodiscard]] double weight(std::uint32_t slot) const {
    return context_.weight.empty() ? 1.0
                                   : static_cast<double>(context_.weight[slot]);
  }

  void prepare(std::uint32_t item);
  [[nodiscard]] double popularity_of(std::uint32_t item, std::uint32_t value,
                                     double a, double b) const;

  const CopyContext& context_;
  std::vector<float> count_;           // by value: weighted claims
  std::vector<float> plain_;           // by value: popularity for weights of 1
  std::vector<float> all_, expected_;  // by item: claims, and right ones
};

}  // namespace crosscheck
