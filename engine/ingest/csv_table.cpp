#include "engine/ingest/csv_table.h"

#include <fmt/format.h>

#include <utility>

#include "engine/ingest/csv_reader.h"
#include "engine/ingest/input_buffer.h"
#include "engine/ingest/utf8.h"

namespace crosscheck {

CsvTable::CsvTable(std::string path, std::string what)
    : path_(std::move(path)), what_(std::move(what)) {}

Status CsvTable::read(const ReadOptions& options, const Take& take_header,
                      const Take& take_row) const {
  Result<InputBuffer> input = InputBuffer::open(path_);
  if (!input) return input.error();
  CsvScanner rows(input.value(), options.max_line_bytes);
  bool is_row = false;
  Status status = next(rows, is_row);
  if (status.ok() && !is_row) {
    return malformed(Place{1, 0}, "the table of " + what_ + " is empty");
  }
  if (status.ok()) status = take_header(rows);
  while (status.ok()) {
    status = next(rows, is_row);
    if (!status.ok() || !is_row) break;
    status = take_row(rows);
  }
  if (status.ok() && !input.value().failure().empty()) {
    return Error{ErrorCode::unreadable, input.value().failure(), path_};
  }
  return status;
}

// Moves to the next row, if there is one.
Status CsvTable::next(CsvScanner& rows, bool& is_row) const {
  const CsvScanner::Outcome outcome = rows.next();
  is_row = outcome == CsvScanner::Outcome::row;
  if (outcome == CsvScanner::Outcome::defect) {
    return malformed(rows.defect().place, rows.defect().message);
  }
  return std::monostate{};
}

Error CsvTable::malformed(Place place, std::string message) const {
  std::string where = fmt::format("{}:{}", printable_path(path_), place.line);
  if (place.column > 0) where += fmt::format(":{}", place.column);
  return Error{ErrorCode::malformed, std::move(message), std::move(where)};
}

Error CsvTable::lacks_columns(const CsvScanner& header,
                              std::string_view needed) const {
  return malformed(
      Place{header.line(), 0},
      fmt::format("a table of {} needs the columns {}; there are {}", what_,
                  needed, list_columns(header.fields())));
}

Error CsvTable::other_width(const CsvScanner& row, std::size_t width) const {
  return malformed(Place{row.line(), 0},
                   fmt::format("the row has {} fields, the header {}",
                               row.fields().size(), width));
}

}  // namespace crosscheck
