#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "engine/text/tokens/token.h"

namespace crosscheck {

/// Puts words together that a line break has cut, in tokens [first, end).
///
///     "I" + break + "n the meantime"   one word; only a single capital, a
///                                      single letter below it, and a common
///                                      word of two letters as their sum
///     "govern-" + break + "ment"       "government"
///     "well-" + break + "known"        keeps its hyphen, as after "self" and
///                                      other words that take one
///
/// The whole is one token that reaches from the first part to the last; its
/// `lower` is the word without the break. Complexity: O(tokens).
void mend_broken_words(std::string_view text, std::size_t first,
                       std::vector<Token>& tokens);

}  // namespace crosscheck
