#pragma once

#include <vector>

#include "engine/text/names/name_chunks.h"
#include "engine/text/tokens/token.h"

namespace crosscheck {

/// Joins chunks that small words link into one name: "Ministry of Foreign
/// Affairs", "Institute for Foo", "Committee on Bar", "Gulf of Aden", "Foo and
/// Bar Ministry", "People's Bank".
/// Complexity: O(chunks).
void merge_chunks(const TokenisedText& text, std::vector<NameChunk>& chunks);

}  // namespace crosscheck
