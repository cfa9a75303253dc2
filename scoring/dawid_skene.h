#pragma once

#include "scoring/sharing_scorer.h"
#include "scoring/stopping.h"

namespace crosscheck {

struct DawidSkeneOptions {
  double smoothing = 0.01;  ///< added to each count of a matrix
  StoppingRule stopping{100, 1e-6};
};

/// Learns for each source how often it gives label l where t is right.
///
///     p(i,t)   = q(t) * product of m(s,t,l) over the claims (s,l) on item i,
///                over the sum of the same for all labels
///     m(s,t,l) = (0.01 + sum of p(i,t) over the claims of s on i that say l)
///              / (the same summed over l)
///     q(t)     = mean of p(i,t) over the items
///
/// Labels are those of label_space.h. Matrices need labels that mean the same
/// in many items: on items outside closed sets a source has one accuracy for
/// all of them, as in `one_coin_dawid_skene`.
///
/// Units:      scores are chances in [0,1]; where a label that nobody claims
///             has a chance, those of an item sum to less than 1. A source's
///             score is the mean chance of its values.
/// Defaults:   p starts as the value's part of its item's claims.
/// Stops:      when no score changes by more than 1e-6, or after 100 rounds.
/// Account:    each source of the value by its score.
/// Complexity: O(rounds x claims x labels); memory labels^2 numbers for each
///             source and closed set, labels for each item.
/// Source:     Dawid, Skene: Maximum Likelihood Estimation of Observer
///             Error-Rates Using the EM Algorithm, Applied Statistics 28(1),
///             1979.
/// Differs:    the smoothing, without which a single claim could rule a label
///             out; open sets.
class DawidSkene final : public SharingScorer {
 public:
  DawidSkene() = default;
  explicit DawidSkene(const DawidSkeneOptions& options) : options_(options) {}

  [[nodiscard]] Scores score(const Evidence& evidence) const override;

 private:
  DawidSkeneOptions options_;
};

}  // namespace crosscheck
