#pragma once

#include <string>
#include <string_view>

namespace crosscheck {

/// Appends `text` as a JSON string with its quotation marks (RFC 8259).
///
/// Escaped are quotation mark, backslash, control characters (DEL and C1 too,
/// so that a result printed on a terminal cannot steer it) and U+2028/U+2029.
/// Bytes that are not UTF-8, as in names of files, become U+FFFD.
/// Complexity: O(bytes); runs of plain ASCII are copied whole.
void append_json_string(std::string& out, std::string_view text);

}  // namespace crosscheck
