#pragma once

#include "scoring/sharing_scorer.h"
#include "scoring/stopping.h"

namespace crosscheck {

/// Prior counts of the latent truth model, as if seen before.
struct LtmOptions {
  double true_given = 50, true_omitted = 50;      ///< alpha 1
  double false_given = 10, false_omitted = 1000;  ///< alpha 0
  double values_true = 10, values_false = 10;     ///< beta
  StoppingRule stopping{200, 1e-6};
};

/// Any number of an item's values can be true; a source has a chance to give a
/// true value of its items and another to give a false one.
///
///     h(s) = (50 + sum of p(v) over V(s)) / (100 + sum of p(v) over F(s))
///     e(s) = (10 + sum of 1-p over V(s)) / (1010 + sum of 1-p over F(s))
///     log-odds p(v) = ln(10/10) + sum of ln(h(s)/e(s)) over S(v)
///                   + sum of ln((1-h(s))/(1-e(s))) over the item's other
///                   sources
///
/// F(s) are all values of the items that s speaks of: what it leaves out it is
/// taken to deny. h is its sensitivity, 1 - e its specificity.
///
/// Units:      scores are chances in [0,1], which need not sum to 1 within an
///             item. A source's score is the mean chance of its values.
/// Defaults:   the paper's priors for books, above; p starts as the value's
/// part
///             of its item's claims.
/// Stops:      when no score changes by more than 1e-6, or after 200 rounds.
/// Account:    each source of the value by ln(h / e).
/// Complexity: O(rounds x claims).
/// Source:     Zhao, Rubinstein, Gemmell, Han: A Bayesian Approach to
///             Discovering Truth from Conflicting Sources for Data Integration,
///             VLDB 2012.
/// Differs:    the paper samples truths (Gibbs); here expected counts take the
///             place of sampled ones, so that nothing is random.
class Ltm final : public SharingScorer {
 public:
  Ltm() = default;
  explicit Ltm(const LtmOptions& options) : options_(options) {}

  [[nodiscard]] Scores score(const Evidence& evidence) const override;

 private:
  [[nodiscard]] std::vector<double> weights(
      const Evidence& evidence, const Scores& scores) const override;

  LtmOptions options_;
};

}  // namespace crosscheck
