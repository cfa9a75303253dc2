#pragma once

#include "scoring/copying.h"
#include "scoring/sharing_scorer.h"

namespace crosscheck {

/// `accu` in which a copied word counts little.
///
///     x(v) = sum of I(s, v) w(s) over S(v),   w(s) = ln(n A(s) / (1 - A(s)))
///     p(v) = e^x(v) / (sum of e^x over the item's n + 1 possible values)
///     A(s) = mean of p(v) over V(s)
///
/// I(s, v) is the chance that s did not copy v, from what pairs of sources have
/// in common and from their accuracies (copying.h).
///
/// Where sources share few items, most of what they share is true and speaks
/// neither way, but the prior of dependence discounts it all the same.
///
/// Units:      scores and source scores are chances in [0,1].
/// Defaults:   A = 0.8 at the start, n = 100, prior chance of dependence 0.2,
///             part copied 0.8 (the paper's).
/// Stops:      when no score changes by more than 1e-6, or after 100 rounds.
/// Account:    each source of the value by I(s, v) w(s).
/// Complexity: O(rounds x sum over items of (sources of the item)^2).
/// Source:     Dong, Berti-Equille, Srivastava: Integrating Conflicting Data:
///             The Role of Source Dependence, VLDB 2009, "ACCU"; named ACCUCOPY
///             in Li et al., Truth Finding on the Deep Web, VLDB 2013.
/// Differs:    the bounds of A; ties and large items as in copying.h.
class AccuCopy final : public SharingScorer {
 public:
  AccuCopy() = default;
  explicit AccuCopy(const CopyOptions& options) : options_(options) {}

  [[nodiscard]] Scores score(const Evidence& evidence) const override;

 private:
  [[nodiscard]] std::vector<double> claim_weights(
      const Evidence& evidence, const Scores& scores) const override;

  CopyOptions options_;
};

}  // namespace crosscheck
