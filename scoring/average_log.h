#pragma once

#include "scoring/scorer.h"
#include "scoring/stopping.h"

namespace crosscheck {

/// Sums with a source's trust as the mean belief of its values times the
/// logarithm of their number, so that size counts, but slowly.
///
///     T(s) = ln(claims of s) * mean of B(v) over the values of s
///
/// Units:      as for `sums`: beliefs and trusts divided by their maximum. A
///             source with one claim has trust 0 (ln 1), as the paper has it;
///             where every source has one claim, every score is 0.
/// Defaults:   belief 0.5 at the start (the paper's). The base of the logarithm
///             cancels.
/// Stops:      when no belief changes by more than 1e-9, or after 200 rounds.
/// Account:    each source's part of the sum, scaled like the belief.
/// Complexity: O(rounds x claims).
/// Source:     Pasternack, Roth: Knowing What to Believe (when you already know
///             something), COLING 2010, "Average.Log".
class AverageLog final : public Scorer {
 public:
  [[nodiscard]] Scores score(const Evidence& evidence) const override;
  [[nodiscard]] std::vector<Contribution> account(
      const Evidence& evidence, const Scores& scores,
      std::uint32_t value) const override;

 private:
  StoppingRule stopping_{200, 1e-9};
};

}  // namespace crosscheck
