#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "engine/text/tokens/text_pieces.h"

namespace crosscheck {

/// Which pieces of a sentence stand inside double quotation marks.
/// `open` is whether a quotation runs on from the sentence before; it is set
/// to whether one runs on into the next. Complexity: O(pieces).
[[nodiscard]] std::vector<bool> quoted_pieces(const Pieces& pieces, bool& open);

/// Whether a verb of speech stands by pieces [first, last): "said Wednesday",
/// "on Wednesday, officials told". Complexity: O(1).
[[nodiscard]] bool dates_speech(const Pieces& pieces, std::uint32_t first,
                                std::uint32_t last);

}  // namespace crosscheck
