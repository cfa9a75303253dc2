#pragma once

#include <cstdint>

#include "engine/text/tokens/text_pieces.h"

namespace crosscheck {

enum class Tense : std::uint8_t { unknown, past, future };

/// Tense of the clause around pieces [first, last) of a sentence: the nearest
/// verb to the left, else to the right, within its quotation marks. A verb of
/// speech on the left yields to a future on the right ("said the talks on
/// Thursday will ..."). In a headline "to" and a word is a future.
/// Complexity: O(1): at most 24 pieces on each side are read.
[[nodiscard]] Tense clause_tense(const Pieces& pieces, std::uint32_t first,
                                 std::uint32_t last, bool headline);

}  // namespace crosscheck
