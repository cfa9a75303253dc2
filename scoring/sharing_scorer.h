#pragma once

#include <span>
#include <vector>

#include "scoring/scorer.h"

namespace crosscheck {

/// A scorer whose account of a value shares its score out over its sources, in
/// proportion to what the word of each weighs. Most published methods are such.
class SharingScorer : public Scorer {
 public:
  [[nodiscard]] std::vector<Contribution> account(
      const Evidence& evidence, const Scores& scores,
      std::uint32_t value) const final;
  [[nodiscard]] std::vector<std::vector<Contribution>> accounts(
      const Evidence& evidence, const Scores& scores,
      std::span<const std::uint32_t> values) const final;

 protected:
  /// By source: the weight of its word; what is below 0 counts as 0. Where no
  /// source of a value has weight they share alike. Unless told otherwise: the
  /// source's score.
  [[nodiscard]] virtual std::vector<double> weights(const Evidence& evidence,
                                                    const Scores& scores) const;

  /// By claim slot, for methods in which a source's word weighs more for one
  /// value than for another. Unless told otherwise: that of its source.
  [[nodiscard]] virtual std::vector<double> claim_weights(
      const Evidence& evidence, const Scores& scores) const;
};

}  // namespace crosscheck
