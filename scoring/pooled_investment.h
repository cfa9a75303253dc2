#pragma once

#include "scoring/sharing_scorer.h"
#include "scoring/stopping.h"

namespace crosscheck {

struct PooledInvestmentOptions {
  double growth = 1.4;  ///< g of G(x) = x^g
  StoppingRule stopping{10, 1e-9};
};

/// Investment in which the values of an item share out what was put into the
/// item: growth moves belief between rivals, not between items.
///
///     T'(s) as in `investment`,   H(v) = sum of T'(s) / |V(s)| over S(v)
///     B'(v) = H(v) * H(v)^g / (sum of H(u)^g over the values u of the item)
///
/// Units:      as for `investment`.
/// Defaults:   trust 1; belief at the start 1 / (values of the item); g 1.4
///             (the paper's).
/// Stops:      after 10 rounds (as others run it), or when no belief changes by
/// more
///             than 1e-9.
/// Account:    each source's part of what is put into the value.
/// Complexity: O(rounds x claims).
/// Source:     Pasternack, Roth: Knowing What to Believe (when you already know
///             something), COLING 2010, "PooledInvestment".
/// Differs:    as for `investment`.
class PooledInvestment final : public SharingScorer {
 public:
  PooledInvestment() = default;
  explicit PooledInvestment(const PooledInvestmentOptions& options)
      : options_(options) {}

  [[nodiscard]] Scores score(const Evidence& evidence) const override;

 private:
  [[nodiscard]] std::vector<double> weights(
      const Evidence& evidence, const Scores& scores) const override;

  PooledInvestmentOptions options_;
};

}  // namespace crosscheck
