#pragma once

#include <vector>

#include "scoring/accounts.h"
#include "scoring/claim_sums.h"
#include "scoring/evidence.h"
#include "scoring/numeric_items.h"
#include "scoring/scores.h"
#include "scoring/stopping.h"

namespace crosscheck {

/// What CRH and CATD share: sources weighted by how far they miss the truth,
/// and truths by the weights of their sources.
///
/// The truth of an item of labels is the value of the largest weight, and a
/// claim on another misses by 1. The truth of a numeric item is the weighted
/// median of its claims, and a claim misses by its distance from there over the
/// standard deviation of the item's claims. Where several values tie for the
/// best, a claim on one of k misses by 1 - 1/k, and the median is their mean.
class WeightedVote {
 public:
  explicit WeightedVote(const Evidence& evidence)
      : evidence_(evidence), numeric_(numeric_items(evidence)) {}

  /// By value, in [0,1], the largest being best: its part of the weights of the
  /// item's claims, of the claims where all weights are 0; for a number the
  /// lesser of the parts at or below it and at or above it.
  [[nodiscard]] std::vector<double> scores(
      const std::vector<double>& weight) const;

  /// By value: how far a claim on it misses.
  [[nodiscard]] std::vector<double> misses(
      const std::vector<double>& score) const;

 private:
  void depths(const std::vector<double>& share,
              std::vector<double>& score) const;

  const Evidence& evidence_;
  NumericItems numeric_;
};

/// The iteration, from the plain vote. `weigh(misses of values)` gives the
/// weight of each source. A source's score is 1 over 1 + its mean miss.
template <typename Weigh>
Scores weighted_vote(const Evidence& evidence, StoppingRule stopping,
                     Weigh weigh) {
  const WeightedVote vote(evidence);
  Scores scores;
  const std::vector<double> equal(evidence.source_count, 1.0);
  scores.value = vote.scores(equal);
  iterate(stopping, scores, [&] {
    scores.value = vote.scores(weigh(vote.misses(scores.value)));
  });
  scores.source = mean_over_claims(evidence, vote.misses(scores.value), 0.0);
  for (double& x : scores.source) x = 1 / (1 + x);
  return scores;
}

}  // namespace crosscheck
