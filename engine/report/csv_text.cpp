#include "engine/report/csv_text.h"

#include <charconv>

namespace crosscheck {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// A decimal number as a spreadsheet reads it: sign, digits, point, exponent.
bool is_number(std::string_view text) {
  if (!text.empty() && (text[0] == '+' || text[0] == '-')) {
    text.remove_prefix(1);
  }
  if (text.empty() || !(is_digit(text[0]) || text[0] == '.')) return false;
  double value = 0;
  const auto [end, error] =
      std::from_chars(text.data(), text.data() + text.size(), value);
  return error != std::errc::invalid_argument &&
         end == text.data() + text.size();
}

bool looks_like_formula(std::string_view text) {
  return !text.empty() &&
         std::string_view("=+-@\t\r").find(text[0]) != std::string_view::npos;
}

bool needs_quotes(std::string_view text) {
  if (text.empty()) return false;
  return text.front() == ' ' || text.back() == ' ' ||
         text.find_first_of(",\"\r\n") != std::string_view::npos;
}

void append_quoted(std::string& out, std::string_view text) {
  for (char c : text) {
    if (c == '"') out += '"';
    out += c;
  }
}

}  // namespace

void append_csv_cell(std::string& out, std::string_view text) {
  if (!needs_quotes(text)) {
    out.append(text);
    return;
  }
  out += '"';
  append_quoted(out, text);
  out += '"';
}

void append_guarded_csv_cell(std::string& out, std::string_view text) {
  if (!looks_like_formula(text) || is_number(text)) {
    append_csv_cell(out, text);
    return;
  }
  const bool quotes = needs_quotes(text);
  if (quotes) out += '"';
  out += '\'';
  if (quotes) {
    append_quoted(out, text);
    out += '"';
  } else {
    out.append(text);
  }
}

}  // namespace crosscheck
