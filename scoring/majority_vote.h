#pragma once

#include "scoring/scorer.h"

namespace crosscheck {

/// Scores a value by the share of its item's sources that give it.
///
/// The reference that every other method is measured against. It believes all
/// sources alike and sees neither copying nor edges between claims.
///
/// Units:      value scores are shares in (0,1]; a source that gives two values
///             of one item stands behind both and is counted once below the
///             line. Source scores are the mean of their values' scores; 0 for
///             a source without claims.
/// Account:    1 / (sources of the item) for each source of the value.
/// Complexity: O(claims); memory 8 bytes a source.
class MajorityVote final : public Scorer {
 public:
  [[nodiscard]] Scores score(const Evidence& evidence) const override;
  [[nodiscard]] std::vector<Contribution> account(
      const Evidence& evidence, const Scores& scores,
      std::uint32_t value) const override;
};

}  // namespace crosscheck
