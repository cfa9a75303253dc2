#pragma once

#include "scoring/accuracy_model.h"
#include "scoring/sharing_scorer.h"

namespace crosscheck {

/// The chance that a value is true, given how accurate its sources are.
///
///     w(s) = ln(n A(s) / (1 - A(s)))
///     x(v) = sum of w(s) over S(v)
///     p(v) = e^x(v) / (sum of e^x over the item's n + 1 possible values)
///     A(s) = mean of p(v) over V(s)
///
/// A value that nobody claims has x = 0. Sources are taken to be independent
/// and false values to be equally likely.
///
/// Units:      scores and source scores are chances in [0,1].
/// Defaults:   A = 0.8 at the start, n = 100 (both the paper's); A is held
///             within [0.01, 0.99].
/// Stops:      when no score changes by more than 1e-6, or after 100 rounds.
/// Account:    each source of the value by w.
/// Complexity: O(rounds x claims).
/// Source:     Dong, Berti-Equille, Srivastava: Integrating Conflicting Data:
///             The Role of Source Dependence, VLDB 2009, section 4; named ACCU
///             in Li et al., Truth Finding on the Deep Web, VLDB 2013.
/// Differs:    the bounds of A.
class Accu final : public SharingScorer {
 public:
  Accu() = default;
  explicit Accu(const AccuracyOptions& options) : options_(options) {}

  [[nodiscard]] Scores score(const Evidence& evidence) const override;

 private:
  [[nodiscard]] std::vector<double> weights(
      const Evidence& evidence, const Scores& scores) const override;

  AccuracyOptions options_;
};

}  // namespace crosscheck
