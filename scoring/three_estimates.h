#pragma once

#include "scoring/sharing_scorer.h"
#include "scoring/stopping.h"

namespace crosscheck {

/// 2-Estimates in which some values are harder to judge than others: a source
/// errs on a value with the chance d(v) e(s). The means are over votes, as in
/// `two_estimates`, leaving out those with a divisor of 0:
///
///     t(v) = mean of 1 - d(v) e(s) over the yes votes, d(v) e(s) over the no
///     e(s) = mean of (1 - t(v)) / d(v) over its yes votes, t(v) / d(v) over no
///     d(v) = mean of (1 - t(v)) / e(s) over the yes votes, t(v) / e(s) over no
///
/// each spread out over [0,1] as in `two_estimates`.
///
/// The method is known to be unstable: on two-valued questions with many votes
/// it can settle with true and false exchanged.
///
/// Units:      scores are t, source scores 1 - e, both after spreading.
/// Defaults:   e = 0 and d = 1 at the start; the first t are shares of votes.
/// Stops:      when no score changes by more than 1e-9, or after 100 rounds.
/// Account:    each source of the value by 1 - e.
/// Complexity: O(rounds x claims).
/// Source:     Galland, Abiteboul, Marian, Senellart: Corroborating Information
///             from Disagreeing Views, WSDM 2010, "3-Estimates".
/// Differs:    as for `two_estimates`; divisors up to 1e-9 count as 0.
class ThreeEstimates final : public SharingScorer {
 public:
  ThreeEstimates() = default;
  explicit ThreeEstimates(StoppingRule stopping) : stopping_(stopping) {}

  [[nodiscard]] Scores score(const Evidence& evidence) const override;

 private:
  StoppingRule stopping_{100, 1e-9};
};

}  // namespace crosscheck
