#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/report/findings.h"
#include "engine/report/ranked_rows.h"

namespace crosscheck {

/// The rows of RankedRows, made from a result: the same in the same order. They
/// look into the Findings, which must outlive them. `value_index` of a row is
/// for claims() alone. Complexity: O(claims log claims) to build.
class FoundRows {
 public:
  explicit FoundRows(const Findings& found);

  [[nodiscard]] std::span<const RankedRow> rows() const { return rows_; }
  /// The claims that give the value of a row, ascending; none of an estimate.
  [[nodiscard]] std::span<const std::uint32_t> claims(
      const RankedRow& row) const;
  /// Whether a claim of the value is in conflict with another.
  [[nodiscard]] bool disputed(const RankedRow& row) const;

 private:
  void add_values(const Findings& found);
  void add_numbers(const Findings& found);
  void mark_disputed(const Findings& found);

  std::vector<RankedRow> rows_;
  std::vector<std::uint32_t> claims_;        // by value
  std::vector<std::uint32_t> begin_;         // by value: its first in claims_
  std::vector<bool> disputed_;               // by value
  std::vector<NumberAnswer> numbers_;        // that rows point at
  std::vector<std::string> estimate_texts_;  // that rows look into
};

}  // namespace crosscheck
