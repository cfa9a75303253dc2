#pragma once

#include "scoring/accuracy_model.h"
#include "scoring/sharing_scorer.h"

namespace crosscheck {

/// Dawid-Skene with one number a source: it gives an item's label with the
/// chance A(s), and else one of the others, all alike.
///
///     x(v) = sum of ln((K - 1) A(s) / (1 - A(s))) over S(v)
///     p(v) = q(v) e^x(v) / (sum of q e^x over the item's K labels)
///     A(s) = mean of p(v) over V(s),   q(l) = mean of p over the items
///
/// K and q are those of label_space.h: in closed sets the labels of the
/// attribute and how common each is; elsewhere the item's values, q alike.
///
/// Units:      scores and source scores are chances in [0,1].
/// Defaults:   p starts as the value's part of its item's claims; A is held
///             within [0.01, 0.99].
/// Stops:      when no score changes by more than 1e-6, or after 100 rounds.
/// Account:    each source of the value by ln((K - 1) A / (1 - A)).
/// Complexity: O(rounds x (claims + items x K)).
/// Source:     Dawid, Skene: Maximum Likelihood Estimation of Observer
///             Error-Rates Using the EM Algorithm, Applied Statistics 28(1),
///             1979, restricted as in Zhang, Chen, Zhou, Jordan, JMLR 17, 2016.
/// Differs:    the bounds of A; open sets.
class OneCoinDawidSkene final : public SharingScorer {
 public:
  OneCoinDawidSkene() = default;
  explicit OneCoinDawidSkene(StoppingRule stopping) : stopping_(stopping) {}

  [[nodiscard]] Scores score(const Evidence& evidence) const override;

 private:
  [[nodiscard]] std::vector<double> claim_weights(
      const Evidence& evidence, const Scores& scores) const override;

  StoppingRule stopping_{100, 1e-6};
};

}  // namespace crosscheck
