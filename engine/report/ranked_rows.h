#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "engine/pipeline.h"
#include "engine/report/report_buffer.h"

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
    return run_.ranking.size() + estimates_->size();
  }
  /// Goes on with the row of that number, from 0. O(log rows log estimates).
  void move_to(std::size_t row);
  /// The next row, valid until the next call; false behind the last.
  bool next(RankedRow& row);

 private:
  void look_ahead() const;
  void take_estimate(RankedRow& row);
  void name(std::uint32_t item, RankedRow& row) const;

  [[nodiscard]] double score_at(std::size_t place) const {
    return run_.scores.value[run_.ranking[place].value];
  }

  const Run& run_;
  /// Best first; common to all copies.
  std::shared_ptr<const std::vector<const NumberAnswer*>> estimates_;
  std::size_t next_value_ = 0, next_estimate_ = 0;
  std::string text_;  // of the estimate at hand
};

/// Hands every row to `append`, which adds its text, and the texts on to the
/// buffer in the order of rows: stretches of rows side by side where
/// for_blocks() would use several threads. Memory: about two megabytes a
/// thread. Errors: those of the buffer's sink, told by its `finish`.
void append_rows(
    const Run& run, ReportBuffer& buffer,
    const std::function<void(std::string& out, const RankedRow& row)>& append);

}  // namespace crosscheck
