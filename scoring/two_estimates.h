#pragma once

#include "scoring/sharing_scorer.h"
#include "scoring/stopping.h"

namespace crosscheck {

/// Estimates the truth of values and the error of sources in turn.
///
/// A source votes yes on the values it gives and no on the other values of its
/// items. Both means are over votes:
///
///     t(v) = mean of 1 - e(s) over the yes votes, e(s) over the no votes
///     e(s) = mean of 1 - t(v) over its yes votes, t(v) over its no votes
///
/// and after each step all t, or all e, are spread out over [0,1]: half of a
/// number is its place between the smallest and the largest, half is itself
/// rounded (lambda = 0.5 in the paper).
///
/// Units:      scores are t, source scores 1 - e, both after spreading.
/// Defaults:   e = 0 at the start, so that the first t are the shares of votes.
/// Stops:      when no score changes by more than 1e-9, or after 100 rounds.
/// Account:    each source of the value by 1 - e.
/// Complexity: O(rounds x claims).
/// Source:     Galland, Abiteboul, Marian, Senellart: Corroborating Information
///             from Disagreeing Views, WSDM 2010, "2-Estimates".
/// Differs:    a half is rounded up when it is a half within 1e-9, so that the
///             order of a sum cannot turn 0 into 1.
class TwoEstimates final : public SharingScorer {
 public:
  TwoEstimates() = default;
  explicit TwoEstimates(StoppingRule stopping) : stopping_(stopping) {}

  [[nodiscard]] Scores score(const Evidence& evidence) const override;

 private:
  StoppingRule stopping_{100, 1e-9};
};

}  // namespace crosscheck
