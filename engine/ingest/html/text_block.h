#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace crosscheck {

/// Appends text of a page with its white space tidied: any blanks, no-break
/// spaces and controls become one blank, zero-width characters and soft hyphens
/// nothing; U+0080 to U+009F become what windows-1252 has there. Returns how
/// many bytes were added. `text` is UTF-8. O(length).
std::size_t append_tidy(std::string& to, std::string_view text);

/// `text` appended to nothing, without blanks at its ends.
[[nodiscard]] std::string tidy(std::string_view text);

/// The front of `text`, at most `bytes` long, that ends with a whole character.
[[nodiscard]] std::string_view front_of(std::string_view text,
                                        std::size_t bytes);

}  // namespace crosscheck
