#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/ingest/input_buffer.h"
#include "engine/ingest/intake.h"

namespace crosscheck {

/// Reads a table of records: a header with the columns
/// `source,object,value[,attribute,timestamp,confidence,url,quote]` in any
/// order, in any case, under their own or mapped names, then one record a row.
///
/// Tables of other programs that are known by their header are read as well
/// (record_preset.h), with a note. Without a column for it every attribute is
/// "value". Unknown columns are noted once. A file that lacks a needed column
/// is left out; a bad row is left out with an error at its place and the run
/// goes on. Complexity: O(bytes); memory: the buffer, not the file.
void read_csv(InputBuffer& input, Intake& intake);

/// Whether `header` is a line of column names for records: it has the needed
/// ones.
[[nodiscard]] bool is_record_header(std::string_view header,
                                    const ReadOptions& options);

/// Index of the column with the name, in any case and between any blanks, or
/// npos; of two the first.
[[nodiscard]] std::size_t find_column(
    const std::vector<std::string_view>& header, std::string_view name);

/// The names of columns for a message: 'a', 'b'.
[[nodiscard]] std::string list_columns(
    const std::vector<std::string_view>& header);

}  // namespace crosscheck
