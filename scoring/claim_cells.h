#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "scoring/evidence.h"

namespace crosscheck {

/// The pairs (source, attribute) that some claims have: one cell is where a
/// source has one accuracy.
///
/// Only items of the attributes asked for take part; the claims of others have
/// no cell. With one attribute the cell of a claim is its SourceId, so that no
/// array by claim is needed; with several, cells are in order of attribute and
/// canonical source.
struct ClaimCells {
  std::vector<std::uint32_t> source;     ///< by cell: SourceId
  std::vector<std::uint32_t> attribute;  ///< by cell: index in Evidence
  std::vector<std::uint32_t> count;      ///< by cell: claims
  std::vector<std::uint32_t> items;      ///< items that take part, ascending
  std::vector<std::uint32_t> by_slot;    ///< by claim slot, or empty: by source

  [[nodiscard]] std::size_t size() const { return source.size(); }
  [[nodiscard]] bool one_attribute() const { return by_slot.empty(); }
  [[nodiscard]] std::uint32_t of(const Evidence& evidence,
                                 std::uint32_t slot) const {
    return by_slots(evidence)[slot];
  }
  /// The cell of each claim slot.
  [[nodiscard]] std::span<const std::uint32_t> by_slots(
      const Evidence& evidence) const {
    return by_slot.empty() ? evidence.claim_source : by_slot;
  }
};

/// `taken`: by attribute, whether its items take part.
/// Complexity: O(claims + attributes x log); memory 4 bytes an item, and 12 a
/// claim while it runs where there are several attributes.
[[nodiscard]] ClaimCells claim_cells(const Evidence& evidence,
                                     const std::vector<bool>& taken);

}  // namespace crosscheck
