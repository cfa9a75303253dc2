#pragma once

#include "scoring/scorer.h"
#include "scoring/stopping.h"

namespace crosscheck {

/// Scores values by who gives them, and sources by what they give: Kleinberg's
/// hubs (sources) and authorities (values) on the graph of claims.
///
/// A source's trust is the sum of the beliefs of its values, so large sources
/// gain by size alone; prefer `average_log` where sizes differ widely.
///
/// Units:      beliefs and trusts in [0,1], each divided by its maximum, as in
///             the paper: the best value scores 1 and the others are relative
///             to it over all items. They are no probabilities.
/// Defaults:   belief 0.5 at the start (the paper's).
/// Stops:      when no belief changes by more than 1e-9, or after 200 rounds
///             (the paper runs 20).
/// Account:    each source's part of the sum, scaled like the belief.
/// Complexity: O(rounds x claims).
/// Source:     Pasternack, Roth: Knowing What to Believe (when you already know
///             something), COLING 2010; Kleinberg: Authoritative Sources in a
///             Hyperlinked Environment, JACM 46(5), 1999.
class Sums final : public Scorer {
 public:
  [[nodiscard]] Scores score(const Evidence& evidence) const override;
  [[nodiscard]] std::vector<Contribution> account(
      const Evidence& evidence, const Scores& scores,
      std::uint32_t value) const override;

 private:
  StoppingRule stopping_{200, 1e-9};
};

}  // namespace crosscheck
