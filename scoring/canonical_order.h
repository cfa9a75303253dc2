#pragma once

#include <cstdint>
#include <vector>

#include "graph/claim.h"

namespace crosscheck {

/// Where each id stands when things are ordered by what they are called, not
/// by when they were read. Strings compare as bytes; equal ones by id.
struct CanonicalOrder {
  std::vector<std::uint32_t> item_at;    ///< by place: index of ItemId
  std::vector<std::uint32_t> value_at;   ///< by place: index of ValueId
  std::vector<std::uint32_t> source_at;  ///< by place: index of SourceId
  /// By place of the item: its first place in `value_at`; items + 1 long.
  std::vector<std::uint32_t> value_begin;
  /// By StringId: its place among the strings that name something; 0 for all
  /// others.
  std::vector<std::uint32_t> string_rank;
};

/// Orders items by (subject, slot, kind), the values of each item by text, and
/// the sources by name. Complexity: O(n log n) in the distinct strings used,
/// linear otherwise; strings are compared by their first 16 bytes before they
/// are looked up.
[[nodiscard]] CanonicalOrder canonical_order(const ClaimTable& claims);

}  // namespace crosscheck
