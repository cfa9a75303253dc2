#pragma once

#include <cstdint>
#include <string_view>

#include "engine/text/names/chunk_search.h"
#include "engine/text/names/name_chunks.h"

namespace crosscheck {

/// What a folded word says of the name that it is the head of ("ministry",
/// "gulf"); ChunkType::words for no head.
[[nodiscard]] ChunkType type_of_head(std::string_view lower);

/// What one token says about the name that it is.
[[nodiscard]] ChunkType single_type(const Token& token);

/// What the tokens [first, last) say about the name that they are, by their
/// first and last words. Requires: first < last.
[[nodiscard]] ChunkType type_of_words(const ChunkSearch& search,
                                      std::uint32_t first, std::uint32_t last);

}  // namespace crosscheck
