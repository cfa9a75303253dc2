#pragma once

#include <cstdint>
#include <span>
#include <string>

namespace crosscheck {

/// Appends tokens to a text as they would be printed: no blank before a comma,
/// a full stop or an ending ("n't", "'s"), none inside brackets and quotation
/// marks, and what a tokeniser took apart put together again: "6 . 1",
/// "120 , 000", "5 : 00", "U . S .", "16 - year - old". A dash between words
/// keeps its blanks where a function word follows it, since hyphens do not
/// stand there. Tokens hold no blanks. Complexity: O(bytes).
void append_tokens(std::string& text, std::span<const std::string> tokens);

}  // namespace crosscheck
