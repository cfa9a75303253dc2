#pragma once

#include <vector>

#include "engine/text/names/chunk_search.h"
#include "engine/text/names/name_chunks.h"
#include "engine/text/names/titles.h"

namespace crosscheck {

/// The titles of a sentence without those that belong to the name of an
/// organisation: "Sheriff's Office", "Governors Association".
/// Complexity: O(tokens of the sentence).
[[nodiscard]] std::vector<Title> titles_of_persons(const TokenisedText& text,
                                                   const Sentence& sentence);

/// Gives the titles to the names behind them, one in the plural to all that
/// "and" joins: "Foreign Ministers A, B and C". Requires: chunks in order.
/// Complexity: O(chunks times titles in the plural).
void set_titles(const ChunkSearch& search, std::vector<NameChunk>& chunks);

}  // namespace crosscheck
