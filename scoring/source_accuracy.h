#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "scoring/claim_cells.h"
#include "scoring/evidence.h"
#include "scoring/log_odds.h"

namespace crosscheck {

/// How sources are spread: accuracies as from a Beta with this mean and this
/// strength (claims' worth).
struct AccuracyPrior {
  double mean = 0.8;
  double strength = 5;
};

/// The Beta whose first two moments the sources' shares have.
///
///     mean     = (right + 4) / (claims + 5), in [0.3, 0.99]
///     strength = mean (1 - mean) / max(V - E, 1e-4) - 1, in [2, 50]
///
/// V: the variance of the shares about the mean, E: what sampling alone makes
/// of it; over sources of three claims or more, weighted by min(claims, 20).
/// With fewer than four such sources the strength stays 5.
/// Both spans are by place in one fixed order. Complexity: O(sources).
[[nodiscard]] AccuracyPrior accuracy_prior(
    std::span<const double> right, std::span<const std::uint32_t> count);

/// What was told of sources, by place in canonical order; empty: nothing was.
[[nodiscard]] std::vector<SourcePrior> told_priors(const Evidence& evidence);

/// The prior that was told for a source, or else the common one.
[[nodiscard]] AccuracyPrior own_prior(const Evidence& evidence,
                                      std::uint32_t source,
                                      const AccuracyPrior& common);

/// Accuracies of sources, pooled over attributes, and of cells.
///
///     A_s    = (right_s + mean strength) / (claims_s + strength), with the
///              source's own mean and strength where they were told
///     base   = sigmoid(logit A_s + logit m_a - logit mean)
///     A_cell = (right_cell + k base) / (claims_cell + k),  in [0.01, 0.995]
///
/// m_a: the share of right claims of the attribute, with 5 claims of the mean.
/// k is the pull of a cell toward what its source does elsewhere; infinite:
/// cells have no say of their own. With one attribute A_cell = A_s.
class SourceAccuracy {
 public:
  /// Looks into both, which must outlive it.
  SourceAccuracy(const Evidence& evidence, const ClaimCells& cells);

  /// Learns from the sums of posteriors by cell. The first call keeps the
  /// prior as it was set.
  void learn(std::span<const Fixed> right_by_cell, double pull);

  [[nodiscard]] const std::vector<double>& cell() const { return cell_; }
  /// By place of the source in canonical order.
  [[nodiscard]] const std::vector<double>& source() const { return source_; }
  [[nodiscard]] const std::vector<std::uint32_t>& claims() const {
    return count_;
  }
  [[nodiscard]] const AccuracyPrior& prior() const { return prior_; }

  static constexpr double kPooled =
      1e7;  ///< a pull that is as good as infinite

 private:
  void learn_cells(std::span<const Fixed> right_by_cell, double pull);

  const Evidence& evidence_;
  const ClaimCells& cells_;
  std::vector<std::uint32_t> place_;  // by SourceId
  std::vector<std::uint32_t> count_;  // by place
  std::vector<Fixed> right_;          // by place
  std::vector<double> source_, cell_;
  AccuracyPrior prior_;
  bool first_ = true;
};

}  // namespace crosscheck
