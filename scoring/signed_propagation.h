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
  double prior_claims = 5;  ///< strength of the pull toward the mean
  double lowest_reliability = 0.05;
  double highest_reliability = 0.99;
  StoppingRule stopping{100, 1e-6};
};

/// Scores a value by the log-odds that independent origins lend it, through
/// agree and conflict edges. The default.
///
/// Let r be a source's reliability and w = ln(r / (1 - r)) what its word
/// weighs. An origin weighs as much as the most reliable source that carries
/// it, however many carry it. The support S of a value is the sum over its
/// origins, plus edge weight times w for origins that stand behind agreeing
/// values (each origin once). Against it stand the rivals: values on explicit
/// conflict edges (one for each side of values that agree among themselves), or
/// the item's other values where the item is exclusive. With x = prior + S:
///
///     log-odds of a value = x - ln(1 + sum over rivals of weight *
///     e^(x_rival))
///
/// The 1 stands for "nothing claimed is right", so the scores of an exclusive
/// item sum to less than 1, and a value on which nobody else speaks, claimed by
/// one source, scores r. Reliabilities follow from the scores: the mean over a
/// source's claims, drawn toward the mean over all claims as if by
/// `prior_claims` claims more; the two are computed in turn until they settle.
///
/// Units:      value scores are probabilities in [1e-300, 1 - 1e-6]; source
///             scores are reliabilities. Before any claim a source has the
///             initial one.
/// Ties:       w and every sum are integers that count 2^-32, so values with
///             the same supporters' weights tie exactly, in any order.
/// Stops:      when no reliability changes by more than 1e-6, or after 100
///             rounds; `last_change` is that change. The values are computed
///             once more from the reliabilities that are reported.
/// Account:    prior + each origin + each agreement + each conflict (+ limit)
///             = log-odds of the score, to 1e-9.
/// Complexity: O(rounds x (claims + relations)); memory 16 bytes a source and 8
///             a value, and for text about 16 a claim and relation.
/// Source:     ours; the exclusive case without agreement is the vote of ACCU
///             (Dong, Berti-Equille, Srivastava, VLDB 2009) for one false value
///             an item. "One origin" is theirs too, found elsewhere.
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

 private:
  SignedOptions options_;
};

}  // namespace crosscheck
