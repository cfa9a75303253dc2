#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "scoring/scorer.h"
#include "scoring/stopping.h"

namespace crosscheck {

struct SignedOptions {
  double prior_log_odds = 0;  ///< of a value before any claim
  double initial_reliability = 0.8;
  double prior_claims = 10;  ///< strength of the pull toward the mean
  double error_spread = 10;  ///< see coincidences()
  double lowest_reliability = 0.2;
  double highest_reliability = 0.99;
  double lowest_open_reliability = 0.55;  ///< where values do not exclude
  StoppingRule stopping{100, 1e-6};
};

/// Scores a value by the log-odds that independent origins lend it, through
/// agree and conflict edges. The default.
///
/// Let r be a source's reliability and w = ln(r / (1 - r)) what its word
/// weighs. An origin weighs as much as the most reliable source that carries
/// it, however many carry it. The support S of a value is the sum over its
/// origins, plus edge weight times w for origins that stand behind agreeing
/// values (each origin once, at its greatest weight). Against it stand the
/// rivals: values on explicit conflict edges (the strongest of each side of
/// values that agree among themselves), or the item's other values where the
/// item is exclusive. With x = prior + S + coincidence (see coincidences()):
///
///     log-odds of a value = x - ln(1 + sum over rivals of weight *
///     e^(x_rival))
///
/// The 1 stands for "nothing claimed is right", so the scores of an exclusive
/// item sum to less than 1, and a value claimed by one source on which nobody
/// else speaks scores r. Conflict edges within an exclusive item are implied
/// and are not read.
///
/// Reliabilities follow from the scores: the mean over a source's claims, drawn
/// toward the mean over all claims as if by `prior_claims` claims more (or to
/// what was told of the source, by the claims that it is worth); the two
/// are computed in turn until they settle, from the vote for exclusive items
/// and from the initial reliability for the others. A source without claims has
/// the mean. In open items (text) a word counts as of reliability
/// `lowest_open_reliability` or better: there a source that others contradict
/// is weak support, never evidence for the contrary.
///
/// Units:      value scores are probabilities in [1e-300, 1 - 1e-6]; source
///             scores are reliabilities in [0.2, 0.99].
/// Ties:       w and every sum of w are integers that count 2^-32, so values
///             whose supporters weigh the same tie exactly, in any order.
/// Stops:      when no reliability changes by more than 1e-6, or after 100
///             rounds; `last_change` is that change. The values are computed
///             once more from the reliabilities that are reported.
/// Account:    prior + each origin + each agreement + coincidence + each
///             conflict (+ limit) = log-odds of the score, to 1e-9.
///             `account` prepares all evidence anew: for many values call
///             `accounts`.
/// Complexity: O(rounds x (claims + relations)); memory 20 bytes a source and
///             24 a value, and for text about 16 a claim and relation.
/// Source:     ours, after ACCU (Dong, Berti-Equille, Srivastava, VLDB 2009).
/// Differs:    errors are shared as coincidences() says and not uniform; "none
///             of these" has a weight; edges carry support and opposition.
class SignedPropagation final : public Scorer {
 public:
  SignedPropagation() = default;
  explicit SignedPropagation(const SignedOptions& options)
      : options_(options) {}

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

 private:
  SignedOptions options_;
};

}  // namespace crosscheck
