#pragma once

#include "engine/report/writer.h"

namespace crosscheck {

/// Ranked values as CSV (RFC 4180, lines end in "\n", UTF-8).
///
/// Columns: object, attribute, value, score (six decimals), rank, origins,
/// outlets, tied (0 or 1); one row a value, best first. Cells that a
/// spreadsheet may take for a formula are guarded (csv_text.h) unless
/// `ReportOptions::raw_csv` is set.
/// Complexity: O(bytes written).
class CsvWriter : public Writer {
 public:
  Status write(const Run& run, const ReportOptions& options,
               ByteSink& sink) const override;
};

}  // namespace crosscheck
