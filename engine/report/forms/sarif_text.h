#pragma once

#include <string>
#include <string_view>

namespace crosscheck {

/// A path as a reference of RFC 3986: every byte but letters, digits and
/// - . _ ~ / is percent-encoded; an absolute path is a `file:` URI.
[[nodiscard]] std::string path_uri(std::string_view path);

/// Text of others in a message (SARIF 2.1.0, 3.11.5 and 3.11.6): safe_text(),
/// with braces doubled and brackets behind a backslash, so that it holds no
/// placeholder and no link.
[[nodiscard]] std::string sarif_text(std::string_view text);

/// Whether the lines and offsets of quotes are those of the file itself: not
/// in formats that hold an article in a field or in markup.
[[nodiscard]] bool is_plain_text_path(std::string_view path);

}  // namespace crosscheck
