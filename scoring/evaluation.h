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

/// How the answers compare with known truths (known_truths.h says what is
/// right). Sums over items; the order of truths does not matter.
struct Accuracy {
  std::uint32_t gold_items = 0;  ///< items with a known truth
  std::uint32_t answered = 0;    ///< of these, items with any claim
  std::uint32_t right = 0;  ///< of these, the answer is right; of sets: wholly

  std::uint32_t numbers = 0;  ///< answered items of numbers
  double absolute_error = 0;  ///< sum over them, to the nearest truth
  double squared_error = 0;

  std::uint32_t sets = 0;       ///< items of sets and of lists of names
  std::uint32_t said = 0;       ///< members in the answers to them
  std::uint32_t said_well = 0;  ///< of these, true ones
  std::uint32_t members = 0;    ///< true members

  std::uint32_t judged = 0;      ///< answered items of one truth
  double squared_surprise = 0;   ///< sum of (score - right)^2 over them
  double calibration_error = 0;  ///< sum over bins of |scores - right|

  [[nodiscard]] double share() const {
    return gold_items == 0 ? 0.0 : static_cast<double>(right) / gold_items;
  }
  [[nodiscard]] double mean_absolute_error() const {
    return numbers == 0 ? 0.0 : absolute_error / numbers;
  }
  [[nodiscard]] double root_mean_square_error() const;
  [[nodiscard]] double precision() const {
    return said == 0 ? 0.0 : static_cast<double>(said_well) / said;
  }
  [[nodiscard]] double recall() const {
    return members == 0 ? 0.0 : static_cast<double>(said_well) / members;
  }
  /// 2 precision recall / (precision + recall).
  [[nodiscard]] double f1() const {
    return said + members == 0 ? 0.0 : 2.0 * said_well / (said + members);
  }
  [[nodiscard]] double brier() const {
    return judged == 0 ? 0.0 : squared_surprise / judged;
  }
  /// Expected calibration error of the answers, in ten bins of equal width.
  [[nodiscard]] double expected_calibration_error() const {
    return judged == 0 ? 0.0 : calibration_error / judged;
  }
};

/// The claimed value of an item with the highest score, of equal ones the first
/// in canonical order; kNoValue without claims.
inline constexpr std::uint32_t kNoValue = 0xffffffffU;
[[nodiscard]] std::uint32_t best_value(const Evidence& evidence,
                                       const Scores& scores,
                                       std::uint32_t item);

/// The best guess of an item of numbers, or null.
[[nodiscard]] const NumberAnswer* answer_of_item(const Scores& scores,
                                                 std::uint32_t item);
/// The same of the item of a value. Complexity: O(log).
[[nodiscard]] const NumberAnswer* answer_of_value(const Evidence& evidence,
                                                  const Scores& scores,
                                                  std::uint32_t value);

/// Compares the answers with the truths: the value with the highest score, of
/// numbers the best guess of Scores::numbers where it is there, of sets the
/// values with a score of 0.5 or more (else the best one), of lists of names
/// their words. Items nobody claims count as wrong.
/// Complexity: O(items + truths) log.
[[nodiscard]] Accuracy evaluate(const ClaimTable& claims,
                                const Evidence& evidence, const Scores& scores,
                                const std::vector<Truth>& truths);

}  // namespace crosscheck
