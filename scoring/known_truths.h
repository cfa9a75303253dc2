#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "graph/claim.h"
#include "scoring/evaluation.h"
#include "scoring/evidence.h"

namespace crosscheck {

/// One item's truths.
struct GoldItem {
  static constexpr std::uint32_t kUnclaimed = 0xffffffffU;

  std::uint32_t item = kUnclaimed;       ///< index into Evidence
  std::vector<std::string_view> truths;  ///< ascending
};

/// Known truths, brought to the items they speak of. Looks into all three,
/// which must outlive it.
///
/// A value is right, by the kind of its attribute:
/// categorical: its text is a truth's. time: the same, or both are times no
/// further apart than the tolerance. numeric: within the tolerance of the
/// nearest truth, or within 1 % of it where none is told; texts that are no
/// numbers: as categorical. set: its text is a truth's. names: its words are
/// those of the truths.
/// Order: items by object and attribute, as bytes.
/// Complexity: O((items + truths) log).
class KnownTruths {
 public:
  KnownTruths(const ClaimTable& claims, const Evidence& evidence,
              const std::vector<Truth>& truths);

  [[nodiscard]] const std::vector<GoldItem>& items() const { return items_; }
  [[nodiscard]] AttributeKind kind_of(const GoldItem& gold) const;
  [[nodiscard]] std::string_view text_of(std::uint32_t value) const;
  [[nodiscard]] bool is_right(const GoldItem& gold, std::uint32_t value) const;
  /// The same of a number that nobody need have claimed.
  [[nodiscard]] bool is_right(const GoldItem& gold, double number) const;

  /// The truth nearest to a number, of equally near ones the smaller; NaN
  /// where no truth is a number.
  [[nodiscard]] static double nearest(const GoldItem& gold, double number);

 private:
  const ClaimTable& claims_;
  const Evidence& evidence_;
  std::vector<GoldItem> items_;
};

}  // namespace crosscheck
