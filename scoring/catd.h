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
///     w(s) = chi2(alpha / 2, |V(s)|) / (claims of s that miss the truth)
///     truth of an item: the value with the largest sum of w over its sources
///
/// chi2(p, n) is the quantile at p of the chi-squared distribution with n
/// degrees of freedom; over the loss it is the inverse of the upper bound of
/// the source's variance.
///
/// Units:      a value's score is its part of the weights on its item, in
/// [0,1];
///             a source's is the part of its claims that does not miss.
/// Defaults:   alpha 0.05 (the paper's); starts from the plain vote.
/// Stops:      when no score changes by more than 1e-9, or after 100 rounds.
/// Account:    each source of the value by w.
/// Complexity: O(rounds x claims), and a quantile for each size of source.
/// Source:     Li, Li, Gao, Su, Zhao, Demirbas, Fan, Han: A Confidence-Aware
///             Approach for Truth Discovery on Long-Tail Data, VLDB 2015, with
///             the 0-1 loss.
/// Differs:    a source misses at least half a claim, so that one that never
///             misses has a finite weight; tied truths count in part. Numbers
///             are compared as categories.
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
