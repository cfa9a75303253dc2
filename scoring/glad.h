#pragma once

#include "scoring/sharing_scorer.h"
#include "scoring/stopping.h"

namespace crosscheck {

/// Able sources on easy items are right most often.
///
///     chance that s is right on i:  1 / (1 + e^-(a(s) b(i))), else one of the
///                                   K - 1 other labels, all alike
///     x(v) = sum of a(s) b(i) + ln(K - 1) over S(v)
///     p(v) = e^x(v) / (sum of e^x over the item's K labels)
///
/// a (below 0 for a source that is wrong on purpose) and ln b have normal
/// priors of mean 1 and variance 1. A round finds the chances of all values,
/// then takes one step of Newton's method for every ln b and one for every a on
/// the expected log-likelihood, each at most 1 long. With q the chance of being
/// right, and p that of the claimed value:
///
///     ln b(i) += (r - ln b + 1) / (1 + sum of q (1-q) (a b)^2 + max(0, -r)),
///                r = sum of (p - q) a b over the claims on i
///     a(s)    += (r - a + 1) / (1 + sum of q (1-q) b^2),
///                r = sum of (p - q) b over the claims of s
///
/// K as in label_space.h.
///
/// Units:      scores are chances in [0,1]; a source's score is 1 / (1 + e^-a).
/// Defaults:   a = 1 and ln b = 1 at the start, the means of the priors (the
///             paper's).
/// Stops:      when no score changes by more than 1e-5, or after 200 rounds.
/// Account:    each source of the value by a.
/// Complexity: O(rounds x claims), two exponentials for each claim and round.
/// Source:     Whitehill, Ruvolo, Wu, Bergsma, Movellan: Whose Vote Should
///             Count More: Optimal Integration of Labels from Labelers of
///             Unknown Expertise, NIPS 2009.
/// Differs:    more than two labels; single Newton steps where the paper climbs
///             the gradient to its end in each round.
class Glad final : public SharingScorer {
 public:
  Glad() = default;
  explicit Glad(StoppingRule stopping) : stopping_(stopping) {}

  [[nodiscard]] Scores score(const Evidence& evidence) const override;

 private:
  [[nodiscard]] std::vector<double> weights(
      const Evidence& evidence, const Scores& scores) const override;

  StoppingRule stopping_{200, 1e-5};
};

}  // namespace crosscheck
