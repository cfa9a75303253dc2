#include "engine/ingest/csv_scanner.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "engine/ingest/utf8.h"

namespace crosscheck {
namespace {

/// Bytes at which an unquoted field can end.
constexpr std::array<bool, 256> kStops = [] {
  std::array<bool, 256> stops{};
  stops[','] = stops['\n'] = true;
  return stops;
}();

}  // namespace

CsvScanner::CsvScanner(InputBuffer& input, std::size_t max_row_bytes)
    : input_(input), max_row_bytes_(max_row_bytes) {
  input_.extend_to(kByteOrderMark.size());
  if (input_.window().starts_with(kByteOrderMark)) {
    input_.consume(kByteOrderMark.size());
  }
}

Place CsvScanner::place_of_field(std::size_t i) const {
  if (i >= pieces_.size()) return Place{row_line_, 0};
  return Place{pieces_[i].line, pieces_[i].column};
}

CsvScanner::Outcome CsvScanner::next() {
  input_.consume(pending_);
  next_line_ += pending_lines_;
  pending_ = pending_lines_ = 0;
  if (!skip_empty_lines()) return Outcome::end;
  for (;;) {
    const Scan scan = scan_row();
    if (scan == Scan::done) {
      return has_bad_encoding() ? give_defect(false) : give_row();
    }
    if (scan == Scan::defect) return give_defect(true);
    // The row goes on behind the window: begin it again with more in view. The
    // window at least doubles or grows by a step, so few rows are scanned more
    // than twice.
    if (input_.size() > max_row_bytes_) {
      fail(0, row_line_, 0,
           fmt::format("the row is longer than {} bytes", max_row_bytes_),
           "is a quote missing?");
      return give_defect(true);
    }
    input_.extend();
  }
}

bool CsvScanner::skip_empty_lines() {
  for (;;) {
    if (input_.size() < 2 && !input_.ended()) input_.extend();
    const std::string_view window = input_.window();
    std::size_t length = 0;
    if (window.starts_with('\n')) length = 1;
    if (window.starts_with("\r\n")) length = 2;
    if (length == 0) return !window.empty();
    input_.consume(length);
    ++next_line_;
  }
}

CsvScanner::Scan CsvScanner::scan_row() {
  at_ = 0;
  row_line_ = line_ = next_line_;
  line_begin_ = 0;
  row_ended_ = false;
  pieces_.clear();
  // A sentinel behind the window stops every unquoted field.
  input_.data()[input_.size()] = '\n';
  while (!row_ended_) {
    const Scan scan = scan_field();
    if (scan != Scan::done) return scan;
  }
  return Scan::done;
}

/// Scans one field and what ends it; `at_` stands at its first byte.
CsvScanner::Scan CsvScanner::scan_field() {
  Piece& piece = pieces_.emplace_back();
  piece = Piece{at_, at_, line_,
                static_cast<std::uint32_t>(at_ - line_begin_ + 1), false};
  const bool quote = at_ < input_.size() && input_.data()[at_] == '"';
  return quote ? scan_quoted(piece) : scan_unquoted(piece);
}

CsvScanner::Scan CsvScanner::scan_unquoted(Piece& piece) {
  const char* const data = input_.data();
  while (!kStops[static_cast<unsigned char>(data[at_])]) ++at_;
  piece.end = at_;
  if (at_ == input_.size()) {
    if (!input_.ended()) return Scan::more;
    row_ended_ = true;
  } else if (data[at_++] == '\n') {
    row_ended_ = true;
    ++line_;
  }
  if (row_ended_ && piece.end > piece.begin && data[piece.end - 1] == '\r') {
    --piece.end;
  }
  return Scan::done;
}

CsvScanner::Scan CsvScanner::scan_quoted(Piece& piece) {
  const std::string_view window = input_.window();
  piece.begin = ++at_;
  for (;;) {
    const std::size_t quote = window.find('"', at_);
    const std::size_t stop = std::min(quote, window.size());
    // Lines inside the field.
    for (std::size_t newline = window.substr(0, stop).find('\n', at_);
         newline != std::string_view::npos;
         newline = window.substr(0, stop).find('\n', newline + 1)) {
      if (input_.consumed() + newline < one_line_until_) {
        return fail(piece.begin - 1, piece.line, piece.begin - piece.column,
                    "the quote is never closed", {});
      }
      ++line_;
      line_begin_ = newline + 1;
    }
    if (quote == std::string_view::npos) {
      if (!input_.ended()) return Scan::more;
      at_ = window.size();
      return fail(piece.begin - 1, piece.line, piece.begin - piece.column,
                  "the quote is never closed",
                  "close it, or write a quote inside a field twice");
    }
    at_ = quote + 1;
    if (at_ == window.size() && !input_.ended()) return Scan::more;
    if (at_ == window.size() || window[at_] != '"') {
      piece.end = quote;
      return after_quoted();
    }
    piece.doubled_quotes = true;
    ++at_;
  }
}

/// `at_` stands behind a closing quote.
CsvScanner::Scan CsvScanner::after_quoted() {
  const std::string_view window = input_.window();
  if (at_ < window.size() && window[at_] == '\r') {
    if (at_ + 1 == window.size() && !input_.ended()) return Scan::more;
    if (at_ + 1 == window.size() || window[at_ + 1] == '\n') ++at_;
  }
  if (at_ == window.size()) {
    row_ended_ = true;
  } else if (window[at_] == '\n') {
    row_ended_ = true;
    ++at_;
    ++line_;
  } else if (window[at_] == ',') {
    ++at_;
  } else {
    return fail(at_, line_, line_begin_, "text stands behind a closing quote",
                "write a quote inside a field twice");
  }
  return Scan::done;
}

CsvScanner::Scan CsvScanner::fail(std::size_t at, std::uint32_t line,
                                  std::size_t line_begin, std::string message,
                                  std::string hint) {
  defect_ = Defect{Place{line, static_cast<std::uint32_t>(at - line_begin + 1)},
                   std::move(message), std::move(hint)};
  return Scan::defect;
}

bool CsvScanner::has_bad_encoding() {
  const std::string_view row = input_.window().substr(0, at_);
  const std::size_t bad = find_invalid_utf8(row);
  if (bad == std::string_view::npos) return false;
  const std::string_view before = row.substr(0, bad);
  const auto lines = std::count(before.begin(), before.end(), '\n');
  fail(bad, row_line_ + static_cast<std::uint32_t>(lines),
       before.rfind('\n') + 1,
       fmt::format("is not UTF-8: byte 0x{:02X} at offset 0x{:X}",
                   static_cast<unsigned char>(row[bad]),
                   input_.consumed() + bad),
       "convert it to UTF-8, as in: iconv -f WINDOWS-1252 -t UTF-8");
  return true;
}

void CsvScanner::build_fields() {
  char* const data = input_.data();
  fields_.clear();
  for (const Piece& piece : pieces_) {
    std::size_t length = piece.end - piece.begin;
    if (piece.doubled_quotes) {
      // Close the gaps in place: of each pair of quotes the first stays.
      char* to = data + piece.begin;
      for (std::size_t i = piece.begin; i < piece.end; ++i) {
        *to++ = data[i];
        if (data[i] == '"') ++i;
      }
      length = static_cast<std::size_t>(to - (data + piece.begin));
    }
    fields_.emplace_back(data + piece.begin, length);
  }
}

CsvScanner::Outcome CsvScanner::give_row() {
  build_fields();
  pending_ = at_;
  pending_lines_ = line_ - row_line_;
  return Outcome::row;
}

/// `drop`: the row's end was not found; go on behind its first line.
CsvScanner::Outcome CsvScanner::give_defect(bool drop) {
  if (drop) {
    one_line_until_ = std::max(one_line_until_, input_.consumed() + at_);
    drop_line();
  } else {
    pending_ = at_;
    pending_lines_ = line_ - row_line_;
  }
  return Outcome::defect;
}

void CsvScanner::drop_line() {
  for (;;) {
    const std::size_t newline = input_.window().find('\n');
    if (newline != std::string_view::npos) {
      input_.consume(newline + 1);
      ++next_line_;
      return;
    }
    input_.consume(input_.size());
    if (!input_.extend()) return;
  }
}

}  // namespace crosscheck
