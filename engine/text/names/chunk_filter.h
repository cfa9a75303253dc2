#pragma once

#include <vector>

#include "engine/text/names/chunk_search.h"
#include "engine/text/names/name_chunks.h"

namespace crosscheck {

/// Drops single words at a sentence's start that nothing shows to be names.
/// Complexity: O(chunks) expected.
void drop_bare_starters(const ChunkSearch& search,
                        std::vector<NameChunk>& chunks);

/// Drops words of every day that the document has without a capital too: "the
/// Government" where it has "government", but not "Bell" where it has "Ann
/// Bell". Complexity: O(chunks) expected.
void drop_capitalised_words(const ChunkSearch& search,
                            std::vector<NameChunk>& chunks);

}  // namespace crosscheck
