#pragma once

#include <cstdint>
#include <vector>

#include "graph/claim.h"
#include "scoring/evaluation.h"
#include "scoring/evidence.h"
#include "scoring/score_map.h"
#include "scoring/scores.h"

namespace crosscheck {

/// What known truths did to the scores.
struct Calibration {
  static constexpr std::uint32_t kItemsNeeded = 50;
  static constexpr std::uint32_t kFolds = 5;

  CalibrationMap map = CalibrationMap::none;
  std::uint32_t items = 0;  ///< known and claimed
  /// Mean of -ln of what the values of items were given, each item judged by a
  /// map that the truths of other items made.
  double log_loss_before = 0, log_loss_beta = 0, log_loss_isotonic = 0;
};

/// Corrects the scores by known truths, if they are worth it.
///
/// Values of the items with a known truth are judged. Of none, beta and
/// isotonic the one with the least loss on items left out is taken, in five
/// folds by place in the order of known items. An item with a known truth gets
/// the map of the folds without it, every other item the map of all. With
/// fewer than kItemsNeeded known items nothing changes. Scores::uncalibrated
/// then keeps what they were, and Scores::numbers go the same way.
///
/// Requires:   scores are probabilities (`posterior`, `signed`).
/// Complexity: O(values + judged values log).
Calibration calibrate(const ClaimTable& claims, const Evidence& evidence,
                      const std::vector<Truth>& truths, Scores& scores);

/// A value's score before truths corrected it, if they did.
[[nodiscard]] double score_before_truths(const Scores& scores,
                                         std::uint32_t value);

/// Adds the row of kind `calibration` to an account of the score before it:
/// log-odds after less log-odds before. Nothing where nothing was corrected.
void add_calibration(const Scores& scores, std::uint32_t value,
                     std::vector<Contribution>& account);

}  // namespace crosscheck
