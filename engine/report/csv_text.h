#pragma once

#include <string>
#include <string_view>

namespace crosscheck {

/// Appends a cell of CSV (RFC 4180): quoted where it has a comma, a quotation
/// mark or a line break, or a space at either end.
void append_csv_cell(std::string& out, std::string_view text);

/// The same for cells that a spreadsheet may take for a formula: one that
/// begins with = + - @, a tab or a carriage return and is not a number gets an
/// apostrophe in front. Numbers stay as they are, negative ones too.
void append_guarded_csv_cell(std::string& out, std::string_view text);

}  // namespace crosscheck
