#pragma once

#include <string_view>

namespace crosscheck {

/// The same text, which lasts as long as the program: a reading brings the
/// names of extractors back, and these are static texts (Statement::extractor).
/// Each text is held once, however often it is asked for; they are a few dozen.
/// Safe from several threads. Complexity: O(log texts).
[[nodiscard]] std::string_view lasting_text(std::string_view text);

}  // namespace crosscheck
