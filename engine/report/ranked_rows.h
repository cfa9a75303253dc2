#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/pipeline.h"

namespace crosscheck {

/// A row of a table of answers; looks into the run and into RankedRows.
struct RankedRow {
  std::string_view object, attribute, value;
  double score = 0;
  std::uint32_t rank = 0, origins = 0, outlets = 0;
  bool tied = false;
  /// Of an item of numbers: where its truth lies; else null.
  const NumberAnswer* number = nullptr;
  bool answers = false;   ///< this is the best guess of `number`
  bool estimate = false;  ///< nobody claims it
  /// Index into Evidence; kNoValue for an estimate.
  std::uint32_t value_index = kNoValue;
};

/// The row of a value that somebody claims.
/// Complexity: O(1); O(log items) where there are numbers.
[[nodiscard]] RankedRow ranked_row(const Run& run, const RankedValue& ranked);

/// The ranking with the estimates of numbers among the values: an estimate
/// stands before the values whose score is not above its own, under the rank
/// that a value with its score would have, with no origin and no outlet.
///
/// Complexity: O(estimates log) at first, O(1) a row, O(log items) a row where
/// there are numbers.
class RankedRows {
 public:
  /// Looks into the run, which must outlive it.
  explicit RankedRows(const Run& run);
  /// How many rows there are.
  [[nodiscard]] std::size_t size() const {
    return run_.ranking.size() + estimates_.size();
  }
  /// The next row, valid until the next call; false behind the last.
  bool next(RankedRow& row);

 private:
  void look_ahead() const;
  void take_estimate(RankedRow& row);
  void name(std::uint32_t item, RankedRow& row) const;

  const Run& run_;
  std::vector<const NumberAnswer*> estimates_;  // best first
  std::size_t next_value_ = 0, next_estimate_ = 0;
  std::string text_;  // of the estimate at hand
};

}  // namespace crosscheck
