#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "scoring/dependence.h"

namespace crosscheck {

/// The claims of the sources that are to be compared, each source's in order of
/// items and values.
/// Complexity: O(claims); memory 8 bytes a claim of these sources and 4 a
/// value.
class ClaimLists {
 public:
  struct Claim {
    std::uint32_t value, slot;
  };

  /// `place`: by SourceId, its place in canonical order. `needed`: by place.
  ClaimLists(const CopyContext& context, const CopyLimits& limits,
             std::span<const std::uint32_t> place,
             const std::vector<bool>& needed);

  [[nodiscard]] std::span<const Claim> of(std::uint64_t place) const {
    return std::span(claims_).subspan(begin_[place],
                                      begin_[place + 1] - begin_[place]);
  }
  [[nodiscard]] std::uint32_t item_of(const Claim& claim) const {
    return item_[claim.value];
  }

 private:
  std::vector<std::uint32_t> begin_;  // by place of the source
  std::vector<Claim> claims_;
  std::vector<std::uint32_t> item_;  // by value
};

}  // namespace crosscheck
