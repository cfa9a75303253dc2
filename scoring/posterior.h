#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "scoring/scorer.h"

namespace crosscheck {

/// Scores a value by the probability that it is right, each kind of attribute
/// by a model of its own. The default for records.
///
/// Learns together what is true, how accurate each source is (for all of its
/// claims, and for each attribute where it has many), where errors flock, and
/// who copies whom. posterior_fit.h says which model judges what.
///
/// Units:      value scores are probabilities in [1e-300, 1 - 1e-6]: that the
///             value is right; of numbers, that the truth lies within their
///             tolerance; of members of sets, that they belong; of lists of
///             names, the expected overlap with the true list. Source scores
///             are the share of their claims that are right.
/// Ties:       sums of words are whole numbers of 2^-32, so values whose
///             supporters weigh the same tie exactly.
/// Text:       items that are no records are scored by `signed` over all
///             evidence; their sources too, where they have no records.
/// Account:    rows that add up to the log-odds of the score within 1e-9
///             (posterior_account.h).
/// Intervals:  posterior_intervals.h.
/// Stops:      after 39 steps of the open-domain model, or when nothing moves;
///             `last_change` is the largest move of a posterior in the last
///             step before the posteriors that are given.
/// Complexity: O(steps x claims); copies as in dependence.h.
/// Source:     ours; open_pass.h, dependence.h and closed_fit.h name whose
///             ideas they follow.
class Posterior final : public Scorer {
 public:
  [[nodiscard]] Scores score(const Evidence& evidence) const override;
  [[nodiscard]] std::vector<Contribution> account(
      const Evidence& evidence, const Scores& scores,
      std::uint32_t value) const override;
  [[nodiscard]] std::vector<std::vector<Contribution>> accounts(
      const Evidence& evidence, const Scores& scores,
      std::span<const std::uint32_t> values) const override;
  [[nodiscard]] Intervals intervals(const Evidence& evidence,
                                    const Scores& scores) const override;
  [[nodiscard]] bool uses_priors() const override { return true; }
  [[nodiscard]] bool accounts_are_log_odds() const override { return true; }
};

}  // namespace crosscheck
