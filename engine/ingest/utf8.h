#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace crosscheck {

/// Byte offset of the first byte that begins no well-formed UTF-8 sequence
/// (Unicode 15, table 3-7: no overlong forms, no surrogates, nothing above
/// U+10FFFF), or npos. O(length), eight bytes a step through ASCII.
[[nodiscard]] std::size_t find_invalid_utf8(std::string_view text);

/// Number of code points of valid UTF-8.
[[nodiscard]] std::size_t count_code_points(std::string_view text);

/// `text` without blanks (space, tab, CR, LF) at either end.
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// ASCII letters in lower case, other bytes as they are; no locale.
[[nodiscard]] std::string ascii_lower(std::string_view text);

/// A piece of input inside a message: in single quotes, cut after 40 code
/// points, with control characters and invalid bytes written as `\xNN`, so that
/// input can neither flood nor steer a terminal.
[[nodiscard]] std::string quoted(std::string_view text);

/// A path as valid UTF-8: bytes that are not become U+FFFD.
[[nodiscard]] std::string printable_path(std::string_view path);

/// The three bytes of U+FEFF, which some programs put first in a file.
inline constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

}  // namespace crosscheck
