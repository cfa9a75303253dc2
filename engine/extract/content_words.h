#pragma once

#include <cstdint>
#include <vector>

#include "engine/text/syntax/syntax.h"

namespace crosscheck {

/// Hashes (word_hash() of graph/word_rarity.h) of the lemmas of the words
/// [first, last) that have a meaning of their own: nouns, names, verbs,
/// adjectives and numbers. Sorted, none twice; of a very long stretch the first
/// 60 words. Complexity: O(words log words).
[[nodiscard]] std::vector<std::uint32_t> content_words(const Syntax& syntax,
                                                       std::uint32_t first,
                                                       std::uint32_t last);

}  // namespace crosscheck
