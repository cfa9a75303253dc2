#pragma once

#include <cstdint>

#include "engine/text/names/chunk_search.h"
#include "engine/text/names/name_chunks.h"

namespace crosscheck {

/// What one token says about the name that it is.
[[nodiscard]] ChunkType single_type(const Token& token);

/// What the tokens [first, last) say about the name that they are, by their
/// first and last words. Requires: first < last.
[[nodiscard]] ChunkType type_of_words(const ChunkSearch& search,
                                      std::uint32_t first, std::uint32_t last);

}  // namespace crosscheck
