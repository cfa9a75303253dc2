#pragma once

#include "scoring/sharing_scorer.h"
#include "scoring/stopping.h"

namespace crosscheck {

struct InvestmentOptions {
  double growth = 1.2;  ///< g of G(x) = x^g
  StoppingRule stopping{20, 1e-9};
};

/// Sources invest their trust in their values, and what a value earns goes back
/// to its investors by what each put in.
///
///     I(s)  = T(s) / |V(s)|                 put into each value of s
///     H(v)  = sum of I(s) over S(v)
///     T'(s) = sum of B(v) * I(s) / H(v) over V(s)
///     B'(v) = (sum of T'(s) / |V(s)| over S(v)) ^ g
///
/// Growth above 1 favours values with trusted investors, and more so with each
/// round, so that the beliefs of different items drift apart: compare values of
/// one item, not of two.
///
/// Units:      beliefs and trusts divided by their maximum after every round,
///             as in the paper. They are no probabilities.
/// Defaults:   trust 1; belief at the start the value's part of its item's
///             claims; g 1.2 (the paper's).
/// Stops:      after 20 rounds (the paper's), or when no belief changes by more
///             than 1e-9. Growth seldom lets it settle before.
/// Account:    each source's part of what is put into the value.
/// Complexity: O(rounds x claims).
/// Source:     Pasternack, Roth: Knowing What to Believe (when you already know
///             something), COLING 2010, "Investment".
/// Differs:    a value whose investors have all run down to 0 earns nothing,
///             where the formula divides 0 by 0.
class Investment final : public SharingScorer {
 public:
  Investment() = default;
  explicit Investment(const InvestmentOptions& options) : options_(options) {}

  [[nodiscard]] Scores score(const Evidence& evidence) const override;

 private:
  [[nodiscard]] std::vector<double> weights(
      const Evidence& evidence, const Scores& scores) const override;

  InvestmentOptions options_;
};

}  // namespace crosscheck
