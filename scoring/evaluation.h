#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "graph/claim.h"
#include "scoring/evidence.h"
#include "scoring/scores.h"

namespace crosscheck {

/// One known truth: `object,attribute,value`.
struct Truth {
  std::string object, attribute, value;
};

/// How often the best value of an item is a true one.
struct Accuracy {
  std::uint32_t gold_items = 0;  ///< items with a known truth
  std::uint32_t answered = 0;    ///< of these, items with any claim
  std::uint32_t right = 0;       ///< of these, best value equals a truth
  [[nodiscard]] double share() const {
    return gold_items == 0 ? 0.0 : static_cast<double>(right) / gold_items;
  }
};

/// The claimed value of an item with the highest score, of equal ones the first
/// in canonical order; kNoValue without claims.
inline constexpr std::uint32_t kNoValue = 0xffffffffU;
[[nodiscard]] std::uint32_t best_value(const Evidence& evidence,
                                       const Scores& scores,
                                       std::uint32_t item);

/// Compares the highest-scored value of each item with the truths (exact text;
/// several truths of an item: any counts; ties: the first in canonical order).
/// Items nobody claims count as wrong.
[[nodiscard]] Accuracy evaluate(const ClaimTable& claims,
                                const Evidence& evidence, const Scores& scores,
                                const std::vector<Truth>& truths);

}  // namespace crosscheck
