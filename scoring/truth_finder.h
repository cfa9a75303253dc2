#pragma once

#include "scoring/scorer.h"
#include "scoring/stopping.h"

namespace crosscheck {

struct TruthFinderOptions {
  double initial_trust = 0.9;
  double dampening = 0.3;    ///< gamma: for sources that are not independent
  double implication = 0.5;  ///< rho: how far values speak for one another
  /// How like values of a record must be to speak for one another at all.
  double base_similarity = 0.5;
  /// Judged by 1 - cosine between the trust vectors of two rounds.
  StoppingRule stopping{200, 1e-5};
};

/// Scores a value by the chance that at least one of its sources is right.
///
/// With t(s) the trust of a source, its score is tau(s) = -ln(1 - t(s)), and
///
///     sigma(v)  = sum of tau(s) over the sources of v
///     sigma*(v) = sigma(v) + rho * sum of sigma(u) * imp(u -> v)
///     score(v)  = 1 / (1 + e^(-gamma * sigma*(v)))
///     t(s)      = mean of score(v) over the values of s
///
/// imp(u -> v) is like(u, v) - 0.5 between the values of a record, like being
/// that of likeness.h and 0 between most labels, so that these speak against
/// one another within an item; 0 between the members of a set. In text it is
/// the signed relation: positive where values agree, negative where they
/// conflict.
///
/// Units:      scores and trusts in [0,1] as they come; a score is below 0.5
///             only under negative implication.
/// Defaults:   trust 0.9, gamma 0.3, rho 0.5, base similarity 0.5, cosine
///             within 0.001 %.
/// Stops:      when 1 - cosine of two rounds' trusts is at most 1e-5, or after
///             200 rounds. `last_change` is the largest change of a trust.
/// Guard:      1 - t is carried instead of t and held at 1e-300 or more: tau
///             stays finite and exact where t runs into 1. A source without
///             claims keeps its initial trust.
/// Account:    0.5, then the distance from it shared out over the sources of
///             the value and over the values that imply or oppose it.
/// Complexity: O(rounds x (claims + relations + pairs alike)).
/// Source:     Yin, Han, Yu: Truth Discovery with Multiple Conflicting
///             Information Providers on the Web, KDD 2007 (TKDE 20(6), 2008).
/// Differs:    likeness is one function for all domains, and for text the
///             graph's edges.
class TruthFinder final : public Scorer {
 public:
  TruthFinder() = default;
  explicit TruthFinder(const TruthFinderOptions& options) : options_(options) {}

  [[nodiscard]] Scores score(const Evidence& evidence) const override;
  [[nodiscard]] std::vector<Contribution> account(
      const Evidence& evidence, const Scores& scores,
      std::uint32_t value) const override;
  [[nodiscard]] bool uses_text_likeness() const override { return true; }

 private:
  TruthFinderOptions options_;
};

}  // namespace crosscheck
