#pragma once

#include "scoring/sharing_scorer.h"
#include "scoring/stopping.h"

namespace crosscheck {

struct CatdOptions {
  double significance = 0.05;  ///< alpha of the interval of a source's error
  StoppingRule stopping{100, 1e-9};
};

/// Weighted votes in which a source of few claims is believed little: a weight
/// is the bound of a confidence interval, not an estimate.
///
///     w(s) = chi2(alpha / 2, |V(s)|) / (sum of the squared misses of s)
///     truth of an item: the value with the largest sum of w over its sources;
///                       of a numeric item the median weighted by w
///
/// Misses are those of `crh`. chi2(p, n) is the quantile at p of the
/// chi-squared distribution with n degrees of freedom; over the loss it is the
/// inverse of the upper bound of the source's variance.
///
/// Units:      scores as for `crh`.
/// Defaults:   alpha 0.05 (the paper's); starts from the plain vote.
/// Stops:      when no score changes by more than 1e-9, or after 100 rounds.
/// Account:    each source of the value by w.
/// Complexity: O(rounds x claims), and a quantile for each size of source.
/// Source:     Li, Li, Gao, Su, Zhao, Demirbas, Fan, Han: A Confidence-Aware
///             Approach for Truth Discovery on Long-Tail Data, VLDB 2015, with
///             the 0-1 loss and the squared one.
/// Differs:    a source misses at least half a claim, so that one that never
///             misses has a finite weight; tied truths count in part; the truth
///             of numbers is a claimed one, where the paper takes their mean.
class Catd final : public SharingScorer {
 public:
  Catd() = default;
  explicit Catd(const CatdOptions& options) : options_(options) {}

  [[nodiscard]] Scores score(const Evidence& evidence) const override;

 private:
  [[nodiscard]] std::vector<double> weights(
      const Evidence& evidence, const Scores& scores) const override;

  CatdOptions options_;
};

}  // namespace crosscheck
