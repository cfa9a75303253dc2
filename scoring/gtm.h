#pragma once

#include "scoring/sharing_scorer.h"
#include "scoring/stopping.h"
#include "scoring/trimmed_scale.h"

namespace crosscheck {

struct GtmOptions {
  double prior_variance = 1;      ///< of truths, in deviations of the item
  double shape = 10, scale = 10;  ///< alpha, beta: of the sources' variances
  StoppingRule stopping{100, 1e-9};
  TrimmingLimits trimming;  ///< of gross outliers, beforehand
};

/// Numbers fall about the truth of their item, closely for good sources.
///
/// With o(s,i) a claim less the median of its item's claims, over the standard
/// deviation of those that are no outliers (trimmed_scale.h), m(i) the truth
/// and u(s) the variance of a source on this scale:
///
///     m(i) = (sum of o(s,i) / u(s)) / (1/1 + sum of 1 / u(s))
///     u(s) = (2 * 10 + sum of (o(s,i) - m(i))^2) / (2 (10 + 1) + claims of s)
///
/// over the claims that are no outliers.
///
/// Units:      a number's score is e^-|o - m|, so that the number nearest to
///             the truth is best; it is no probability. A source's score is
///             1 / (1 + u). Items that are not numeric score as in a vote by
///             claims, and say nothing of their sources.
/// Defaults:   variance of truths 1, alpha = beta = 10 (the paper's); u = 1 at
///             the start; limits 1 and 2.5 for outliers.
/// Stops:      when no score changes by more than 1e-9, or after 100 rounds.
/// Account:    each source of the value by 1 / u.
/// Complexity: O(rounds x claims).
/// Source:     Zhao, Han: A Probabilistic Model for Estimating Real-valued
///             Truth from Conflicting Sources, QDB (VLDB) 2012.
/// Differs:    reports claimed numbers, not m itself; the paper sets the limits
///             for outliers by data set.
class Gtm final : public SharingScorer {
 public:
  Gtm() = default;
  explicit Gtm(const GtmOptions& options) : options_(options) {}

  [[nodiscard]] Scores score(const Evidence& evidence) const override;

 private:
  [[nodiscard]] std::vector<double> weights(
      const Evidence& evidence, const Scores& scores) const override;

  GtmOptions options_;
};

}  // namespace crosscheck
