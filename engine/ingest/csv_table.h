#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

#include "engine/ingest/corpus.h"
#include "engine/ingest/csv_scanner.h"
#include "graph/result.h"

namespace crosscheck {

/// A small CSV table that is told beside the claims (truths, priors,
/// attributes): one defect ends the reading, since half a table would be taken
/// for the whole.
class CsvTable {
 public:
  /// `what`: what its rows are, as in "truths".
  CsvTable(std::string path, std::string what);

  using Take = std::function<Status(const CsvScanner& row)>;
  /// Calls take_header for the first row and take_row for each of the others;
  /// ends at the first error of theirs.
  /// Errors: `malformed` at line and column for a table without a header and
  /// for a broken row, `unreadable` for a file that is.
  [[nodiscard]] Status read(const ReadOptions& options, const Take& take_header,
                            const Take& take_row) const;

  /// What is wrong at a place of it; column 0: the whole line.
  [[nodiscard]] Error malformed(Place place, std::string message) const;
  /// That the header lacks one of the columns `needed`: "object and value".
  [[nodiscard]] Error lacks_columns(const CsvScanner& header,
                                    std::string_view needed) const;
  /// That a row has not as many fields as the header, `width`.
  [[nodiscard]] Error other_width(const CsvScanner& row,
                                  std::size_t width) const;

 private:
  [[nodiscard]] Status next(CsvScanner& rows, bool& is_row) const;

  std::string path_;
  std::string what_;
};

}  // namespace crosscheck
