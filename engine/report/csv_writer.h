#pragma once

#include <string>
#include <string_view>

#include "engine/report/ranked_rows.h"
#include "engine/report/writer.h"

namespace crosscheck {

/// The first line of a table of ranked values.
inline constexpr std::string_view kCsvHeader =
    "object,attribute,value,score,rank,origins,outlets,tied,"
    "truth_low,truth_high,estimate\n";

/// A line of it; `raw`: without the guard against formulas.
void append_csv_row(std::string& out, const RankedRow& row, bool raw);

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
