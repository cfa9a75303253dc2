#pragma once

#include <cstddef>
#include <string_view>

namespace crosscheck {

/// The table that embed_word_classes writes, in pieces, sorted by line.
extern const std::string_view kWordClassPieces[];
extern const std::size_t kWordClassPieceCount;

}  // namespace crosscheck
