#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "scoring/evidence.h"

namespace crosscheck {

/// The pairs (source, attribute) that some claims have, in order of attribute
/// and canonical source: one cell is where a source has one accuracy.
///
/// Only items of the attributes asked for take part; the claims of others have
/// no cell. With one attribute a claim's cell is its source's place in
/// canonical order, so that no array by claim is needed.
struct ClaimCells {
  std::vector<std::uint32_t> source;     ///< by cell: SourceId
  std::vector<std::uint32_t> attribute;  ///< by cell: index in Evidence
  std::vector<std::uint32_t> count;      ///< by cell: claims
  std::vector<std::uint32_t> items;      ///< items that take part, ascending
  std::vector<std::uint32_t> by_slot;    ///< by claim slot, or empty: by source
  std::vector<std::uint32_t> by_source;  ///< by SourceId, with one attribute

  [[nodiscard]] std::size_t size() const { return source.size(); }
  [[nodiscard]] bool one_attribute() const { return by_slot.empty(); }
  [[nodiscard]] std::uint32_t of(const Evidence& evidence,
                                 std::uint32_t slot) const {
    return by_slot.empty() ? by_source[evidence.claim_source[slot]]
                           : by_slot[slot];
  }
};

/// `taken`: by attribute, whether its items take part.
/// Complexity: O(claims + attributes x log); memory 4 bytes an item, and 12 a
/// claim while it runs where there are several attributes.
[[nodiscard]] ClaimCells claim_cells(const Evidence& evidence,
                                     const std::vector<bool>& taken);

}  // namespace crosscheck
