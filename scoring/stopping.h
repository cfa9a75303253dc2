#pragma once

#include <cstdint>

#include "scoring/scores.h"

namespace crosscheck {

/// When an iteration ends: with the first round whose change is at most
/// `tolerance`, or after `max_rounds`, which is then reported as not converged.
struct StoppingRule {
  std::uint32_t max_rounds = 100;
  double tolerance = 1e-9;
};

/// Counts the rounds of one iteration and writes its Ending.
class Rounds {
 public:
  explicit Rounds(StoppingRule rule) : rule_(rule) {
    ending_.converged = false;
  }

  /// Notes a finished round; true when it was the last. `reported` is the
  /// change that the Ending shows where it is not the one that is judged.
  bool finish(double change) { return finish(change, change); }
  bool finish(double change, double reported) {
    ++ending_.iterations;
    ending_.last_change = reported;
    ending_.converged = change <= rule_.tolerance;
    return ending_.converged || ending_.iterations >= rule_.max_rounds;
  }

  [[nodiscard]] Ending ending() const { return ending_; }

 private:
  StoppingRule rule_;
  Ending ending_;
};

}  // namespace crosscheck
