#pragma once

#include "scoring/copying.h"
#include "scoring/sharing_scorer.h"

namespace crosscheck {

/// Votes in which a copied word counts little, all sources being equally
/// accurate.
///
///     x(v) = w * sum of I(s, v) over S(v),   w = ln(n A / (1 - A))
///     p(v) = e^x(v) / (sum of e^x over the item's n + 1 possible values)
///
/// I(s, v) is the chance that s did not copy v, from what pairs of sources have
/// in common (copying.h); the value of the largest p counts as true there, at
/// first that of the most claims.
///
/// Units:      scores are chances in [0,1]; a source's score is the mean of its
///             values' scores, which the method itself does not use.
/// Defaults:   A = 0.8, n = 100, prior chance of dependence 0.2, part copied
///             0.8 (the paper's).
/// Stops:      when no score changes by more than 1e-6, or after 100 rounds.
/// Account:    each source of the value by w I(s, v).
/// Complexity: O(rounds x sum over items of (sources of the item)^2).
/// Source:     Dong, Berti-Equille, Srivastava: Integrating Conflicting Data:
///             The Role of Source Dependence, VLDB 2009, "DEPEN".
/// Differs:    chances are normalized as in `accu`, where the paper only
///             compares sums of I; ties and large items as in copying.h.
class Depen final : public SharingScorer {
 public:
  Depen() = default;
  explicit Depen(const CopyOptions& options) : options_(options) {}

  [[nodiscard]] Scores score(const Evidence& evidence) const override;

 private:
  [[nodiscard]] std::vector<double> claim_weights(
      const Evidence& evidence, const Scores& scores) const override;

  CopyOptions options_;
};

}  // namespace crosscheck
