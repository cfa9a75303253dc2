#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "graph/claim.h"
#include "graph/pair_index.h"
#include "graph/source_index.h"

namespace crosscheck {

/// Adds sources, items, values and claims to a ClaimTable, each distinct one
/// once, and keeps the table's invariant after every call.
///
/// The look-up tables live here and not in the table, so that a finished table
/// is plain columns. A builder over a table that has rows already indexes what
/// is there; while a builder lives, nobody else may add to its table.
///
/// Views:      a text may be a whole string of `table.strings`, as `text(id)`
///             gives it, but no part of one.
/// Complexity: construction O(sources + items + values), every `add` O(length
///             of its strings) expected. Memory: 16 to 32 bytes a source, 24 to
///             48 an item and value.
class ClaimBuilder {
 public:
  /// Looks into `table`, which must outlive the builder.
  explicit ClaimBuilder(ClaimTable& table);

  /// The source of that name; added if it is new.
  SourceId add_source(std::string_view name);
  SourceId add_source(StringId name);

  /// The item of (subject, slot, kind); added if it is new. Items that differ
  /// in kind alone are different items.
  ItemId add_item(std::string_view subject, std::string_view slot,
                  SlotKind kind = SlotKind::record);
  ItemId add_item(StringId subject, StringId slot,
                  SlotKind kind = SlotKind::record);

  /// The value of (item, text); added if it is new.
  ValueId add_value(ItemId item, std::string_view text);
  ValueId add_value(ItemId item, StringId text);

  /// A new claim, always the last row. `line` is 1-based. Optional columns in
  /// use get their "not given" value: StringId::none(), NaN, kNoDetail.
  ClaimId add_claim(SourceId source, ValueId value, DocumentId document,
                    std::uint32_t line);

  /// Fill an optional cell of a claim that was added; the column comes into
  /// being with its first cell. An empty text leaves the cell "not given".
  void set_timestamp(ClaimId claim, std::string_view text);
  void set_confidence(ClaimId claim, float confidence);  ///< in [0,1]
  void set_url(ClaimId claim, std::string_view text);
  void set_quote(ClaimId claim, std::string_view text);
  /// Requires: the claim has no detail yet; `detail.evidence` is not empty.
  void set_detail(ClaimId claim, ClaimDetail detail);

  [[nodiscard]] const ClaimTable& table() const { return *table_; }

 private:
  static constexpr std::size_t kKinds =
      static_cast<std::size_t>(SlotKind::fact) + 1;

  SourceId new_source(StringId name);
  [[nodiscard]] ValueId recent_value(ItemId item, std::string_view text) const;
  void remember(ItemId item, ValueId value);
  void set_text(std::vector<StringId>& column, ClaimId claim,
                std::string_view text);

  ClaimTable* table_;
  SourceIndex sources_;                  // by name
  std::array<PairIndex, kKinds> items_;  // (subject, slot) -> ItemId, by kind
  PairIndex values_;                     // (item, text) -> ValueId

  // Records of one item mostly stand together and repeat a few values, so the
  // values last met for the last item answer most look-ups.
  static constexpr std::size_t kRecent = 8;
  ItemId recent_item_;
  std::array<ValueId, kRecent> recent_{};
  std::size_t recent_count_ = 0;  // met for recent_item_; may pass kRecent
};

}  // namespace crosscheck
