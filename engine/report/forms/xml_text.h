#pragma once

#include <string>
#include <string_view>

namespace crosscheck {

/// `text` with U+FFFD for what no document of XML 1.0 may hold, in whatever
/// way it is escaped (production 2, Char): control characters other than tab
/// and line break, U+FFFE, U+FFFF, and bytes that are not UTF-8. A carriage
/// return becomes a line break, alone or before one, as a parser would have it
/// (section 2.11). Complexity: O(bytes).
[[nodiscard]] std::string xml_characters(std::string_view text);

}  // namespace crosscheck
