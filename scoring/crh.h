#pragma once

#include "scoring/sharing_scorer.h"
#include "scoring/stopping.h"

namespace crosscheck {

/// Finds truths and weights of sources that together lose least.
///
///     d(s) = mean miss of the claims of s
///     w(s) = -ln(d(s) / sum of all d)
///     truth of an item: the value with the largest sum of w over its sources;
///                       of a numeric item the median weighted by w
///
/// A claim on a label misses by 1 or not at all, a number by its distance from
/// the truth over the standard deviation of its item's claims
/// (weighted_vote.h).
///
/// Units:      a value's score is its part of the weights on its item, a
///             number's the lesser of the parts at or below and at or above it,
///             in [0,1]. A source's score is 1 / (1 + d(s)).
/// Defaults:   starts from the plain vote.
/// Stops:      when no score changes by more than 1e-9, or after 100 rounds.
/// Account:    each source of the value by w.
/// Complexity: O(rounds x claims).
/// Source:     Li, Li, Gao, Zhao, Fan, Han: Resolving Conflicts in
///             Heterogeneous Data by Truth Discovery and Source Reliability
///             Estimation, SIGMOD 2014, with the 0-1 loss and the absolute one.
/// Differs:    d is at least 0.001, so that a source that never misses has a
///             finite weight; tied truths count in part; times are labels.
class Crh final : public SharingScorer {
 public:
  Crh() = default;
  explicit Crh(StoppingRule stopping) : stopping_(stopping) {}

  [[nodiscard]] Scores score(const Evidence& evidence) const override;

 private:
  [[nodiscard]] std::vector<double> weights(
      const Evidence& evidence, const Scores& scores) const override;

  StoppingRule stopping_{100, 1e-9};
};

}  // namespace crosscheck
