#pragma once

#include "scoring/sharing_scorer.h"
#include "scoring/stopping.h"

namespace crosscheck {

struct MaceOptions {
  double knowing = 0.5,
         spamming = 0.5;  ///< prior counts of a source's two ways
  double strategy = 10;   ///< prior count of each spammed label
  StoppingRule stopping{200, 1e-6};
};

/// A source knows an item's label, or spams: then it draws a label from habits
/// of its own.
///
///     claim (s, l) on an item of label t:  k(s) [l = t] + m(s) h(s,l)
///     r(claim) = p(l) k(s) / (k(s) + m(s) h(s,l))     chance that s knew
///     ln k(s)   = psi(0.5 + sum of r) - psi(1 + claims of s)
///     ln m(s)   = psi(0.5 + sum of 1 - r) - psi(1 + claims of s)
///     ln h(s,l) = psi(10 + sum of 1 - r over its claims that say l)
///               - psi(10 K + sum of 1 - r)
///
/// psi is the derivative of ln gamma; p follows from the claims as in
/// `one_coin_dawid_skene`, with all K labels equally likely beforehand. Habits
/// are learnt in closed sets (label_space.h); elsewhere h = 1 / K.
///
/// Units:      scores are chances in [0,1]; a source's score is the mean chance
///             that it knew, over its claims.
/// Defaults:   priors 0.5, 0.5 and 10 (the paper's); k = m = 1/2, h = 1/K at
/// the
///             start.
/// Stops:      when no score changes by more than 1e-6, or after 200 rounds.
/// Account:    each source of the value by ln(1 + K r / (1 - r)), r its score.
/// Complexity: O(rounds x (claims + items)); memory labels numbers for each
///             source and closed set.
/// Source:     Hovy, Berg-Kirkpatrick, Vaswani, Hovy: Learning Whom to Trust
///             with MACE, NAACL 2013, variational.
/// Differs:    one start with all sources alike, where the paper takes the best
///             of ten random ones.
class Mace final : public SharingScorer {
 public:
  Mace() = default;
  explicit Mace(const MaceOptions& options) : options_(options) {}

  [[nodiscard]] Scores score(const Evidence& evidence) const override;

 private:
  [[nodiscard]] std::vector<double> claim_weights(
      const Evidence& evidence, const Scores& scores) const override;

  MaceOptions options_;
};

}  // namespace crosscheck
