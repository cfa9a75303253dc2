#pragma once

#include "scoring/accuracy_model.h"
#include "scoring/sharing_scorer.h"

namespace crosscheck {

/// `accu` without assuming how false values are spread: each item's own claims
/// tell how popular its false values are.
///
/// If v is true, the item's N claims hold N - c(v) false ones, and a false
/// claim falls on u with the chance c(u) / (N - c(v)), c counting claims:
///
///     x(v) = sum of ln(A(s) / (1 - A(s))) over S(v)
///          - c(v) ln c(v) - (N - c(v)) ln(N - c(v)),   0 ln 0 = 0
///     p(v) = e^x(v) / (sum of e^x over the item's claimed values)
///     A(s) = mean of p(v) over V(s)
///
/// Units:      scores and source scores are chances in [0,1]; those of an item
///             sum to 1, so that an undisputed value scores 1.
/// Defaults:   A = 0.8 at the start; A is held within [0.5, 0.99].
/// Stops:      when no score changes by more than 1e-6, or after 100 rounds.
/// Account:    each source of the value by ln(A / (1 - A)).
/// Complexity: O(rounds x claims).
/// Source:     Dong, Saha, Srivastava: Less is More: Selecting Sources Wisely
///             for Integration, VLDB 2013, "POPACCU".
/// Differs:    the bounds of A. Below 0.5 the popularity of errors would favour
///             the rarer of two values, and sources that often meet would sink
///             further with each round.
class PopAccu final : public SharingScorer {
 public:
  PopAccu() = default;
  explicit PopAccu(const AccuracyOptions& options) : options_(options) {}

  [[nodiscard]] Scores score(const Evidence& evidence) const override;

 private:
  [[nodiscard]] std::vector<double> weights(
      const Evidence& evidence, const Scores& scores) const override;

  AccuracyOptions options_{.least_accuracy = 0.5};
};

}  // namespace crosscheck
