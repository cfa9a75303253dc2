#pragma once

#include <cstdint>
#include <deque>
#include <span>
#include <string>
#include <vector>

#include "engine/report/findings.h"
#include "engine/report/ranked_rows.h"

namespace crosscheck {

/// The ranked values of findings, in the rows and the order of RankedRows.
///
/// Claims that give one value of one item are one row. Values of two items
/// that are called alike cannot be told apart if all else is alike too.
/// Complexity: O(claims log claims).
class FoundRanking {
 public:
  /// Looks into the findings, which must outlive it.
  explicit FoundRanking(const Findings& findings);

  struct Row {
    RankedRow row;
    std::uint32_t claims = 0;  ///< how many give the value
    std::uint32_t first = 0;   ///< the first of them, as claims_of() lists
  };
  /// Best first; `row.value_index` says nothing.
  [[nodiscard]] std::span<const Row> rows() const { return rows_; }
  /// Places in `Findings::claims`, in order of reading.
  [[nodiscard]] std::span<const std::uint32_t> claims_of(const Row& row) const {
    return std::span(claims_).subspan(row.first, row.claims);
  }

 private:
  void group_claims();
  void add_numbers();
  void add_estimates();

  const Findings& findings_;
  std::vector<std::uint32_t> claims_;
  std::vector<Row> rows_;
  std::vector<NumberAnswer> numbers_;  // as Findings::numbers
  std::deque<std::string> texts_;      // of estimates
};

}  // namespace crosscheck
