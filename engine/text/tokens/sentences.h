#pragma once

#include <cstdint>
#include <vector>

#include "engine/text/tokens/token.h"

namespace crosscheck {

/// Cuts tokens [first, last) of one paragraph into sentences and appends them.
///
/// A sentence ends at a final mark, with the quotation marks and brackets that
/// close behind it, when what follows can begin one: a capital, a figure, an
/// opening mark. A dot that belongs to a token ("Inc.", "U.S.") ends one only
/// before a capitalised word that begins sentences far more often than names
/// ("The", "He"). Complexity: O(last - first).
void split_sentences(const std::vector<Token>& tokens, std::uint32_t first,
                     std::uint32_t last, std::uint32_t paragraph,
                     std::vector<Sentence>& sentences);

/// Number of tokens of a dateline at the start of a sentence, 0 if none:
/// capitals with a colon or a dash ("DOHA,-"), an agency in brackets, a day
/// ("LONDON, March 3 (Reuters) -"), or a name and a dash ("Brussels –").
[[nodiscard]] std::uint32_t dateline_length(const std::vector<Token>& tokens,
                                            const Sentence& sentence);

}  // namespace crosscheck
