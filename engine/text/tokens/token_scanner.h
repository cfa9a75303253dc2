#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/text/tokens/token.h"

namespace crosscheck {

/// Appends the tokens of bytes [begin, end) of `text`.
///
/// Line breaks are white space here. What is one token and what is two is
/// told at TokenKind; in addition "..." and "--" are one mark each, as are
/// the old double quotation marks `` and ''.
/// Complexity: O(end - begin).
void scan_tokens(std::string_view text, std::uint32_t begin, std::uint32_t end,
                 std::vector<Token>& tokens);

}  // namespace crosscheck
