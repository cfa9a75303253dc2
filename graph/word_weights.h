#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "graph/told_clause.h"

namespace crosscheck {

/// A sentence with its words as numbers and what each is worth.
struct WeighedSentence {
  const ToldSentence* told = nullptr;
  std::vector<std::uint32_t> keys;  ///< by word: equal keys, equal numbers
  std::vector<float> weights;       ///< by word, greater than zero
};

/// Weighs the words of all sentences: the logarithm of how few sentences of the
/// story have the word, less for a title before a name, a pronoun, a time, an
/// everyday word and the single words of a name. A corpus of three articles
/// has some hundred sentences, which is enough to tell its theme from what one
/// sentence adds (fewer count as a hundred); what is common in all English
/// is_everyday tells. Keeps pointers into `sentences`. Requires: `story` by
/// DocumentId. Complexity: O(words log words).
[[nodiscard]] std::vector<WeighedSentence> weigh_words(
    std::span<const ToldSentence> sentences,
    std::span<const std::uint32_t> story);

}  // namespace crosscheck
