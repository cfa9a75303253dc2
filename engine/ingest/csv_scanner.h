#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/ingest/corpus.h"
#include "engine/ingest/input_buffer.h"

namespace crosscheck {

/// The rows of comma-separated values, one at a time (RFC 4180).
///
/// Fields in double quotes may hold commas, line ends and quotes written twice;
/// a quote inside an unquoted field is an ordinary character. Rows end in LF,
/// CRLF or the end of the input; empty lines are skipped, as is a byte order
/// mark.
/// After a defect the scan goes on at the line behind the one where the row
/// began; quoted fields may not span lines that a broken row had swallowed, so
/// that every byte is looked at a bounded number of times.
/// Complexity: O(bytes). Memory: the longest row, at most the limit, and one
/// step of the buffer.
class CsvScanner {
 public:
  enum class Outcome : std::uint8_t { row, defect, end };

  CsvScanner(InputBuffer& input, std::size_t max_row_bytes);

  /// Moves to the next row or defect.
  Outcome next();

  /// Of a row: its fields, unquoted. Views valid until the next call.
  [[nodiscard]] const std::vector<std::string_view>& fields() const {
    return fields_;
  }
  /// Of a row: where field `i` begins (its quote, if it has one); the row's
  /// first line for an index past the last field. Columns in bytes.
  [[nodiscard]] Place place_of_field(std::size_t i) const;
  [[nodiscard]] std::uint32_t line() const { return row_line_; }

  /// Of a defect: what is wrong and where.
  struct Defect {
    Place place;
    std::string message;
    std::string hint;
  };
  [[nodiscard]] const Defect& defect() const { return defect_; }

 private:
  enum class Scan : std::uint8_t { done, more, defect };
  struct Piece {
    std::size_t begin, end;  // of the content, in the window
    std::uint32_t line, column;
    bool doubled_quotes;
  };

  bool skip_empty_lines();
  Scan scan_row();
  Scan scan_field();
  Scan scan_quoted(Piece& piece);
  Scan after_quoted();
  Scan scan_unquoted(Piece& piece);
  bool has_bad_encoding();
  void build_fields();
  Outcome give_row();
  Outcome give_defect(bool drop);
  Scan fail(std::size_t at, std::uint32_t line, std::size_t line_begin,
            std::string message, std::string hint);
  void drop_line();

  InputBuffer& input_;
  std::size_t max_row_bytes_;
  std::size_t pending_ = 0;  // bytes of the last row, to be consumed
  std::uint32_t pending_lines_ = 0;
  std::uint32_t next_line_ = 1;  // line at the front of the window
  // Absolute offset up to which a broken row was scanned: no field may span
  // lines before it.
  std::size_t one_line_until_ = 0;

  // The row under the scan; offsets count from the front of the window.
  std::size_t at_ = 0;
  std::uint32_t row_line_ = 1;
  std::uint32_t line_ = 1;
  std::size_t line_begin_ = 0;
  bool row_ended_ = false;
  std::vector<Piece> pieces_;
  std::vector<std::string_view> fields_;
  Defect defect_;
};

}  // namespace crosscheck
