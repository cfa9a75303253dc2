#pragma once

#include <vector>

#include "bench/figures.h"

namespace crosscheck {

/// The score of a best answer, and whether the answer is right.
struct JudgedAnswer {
  double score;
  bool right;
};

/// How well scores foretell which answers are right: the figures "brier",
/// "log_loss" (nats; scores held 1e-6 off 0 and 1) and "ece" (ten equal bins).
/// None where there are at most two different scores: those tell yes from no
/// and are no probabilities. Complexity: O(answers log answers).
[[nodiscard]] Figures calibration_figures(
    const std::vector<JudgedAnswer>& judged);

}  // namespace crosscheck
