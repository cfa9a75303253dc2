#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/text/tokens/token.h"

namespace crosscheck {

/// Bytes at which an English token is cut into the syntactic words of UD, in
/// order and inside the token: "can|n't", "they|'ll", "can|not", "12|-|page",
/// "and|/|or". Prefixes stay with their word ("co-founder", "anti-war"), as do
/// names of figures ("2031-03-04"). `written` is the token as in the text.
/// Reference: the tokenisation of UD English EWT and GUM.
/// Complexity: O(length).
[[nodiscard]] std::vector<std::uint32_t> word_cuts(const Token& token,
                                                   std::string_view written);

}  // namespace crosscheck
