#pragma once

#include <cstdint>

#include "graph/candidate_pairs.h"
#include "graph/word_weights.h"

namespace crosscheck {

/// What sentences that may tell the same share: words, and classes of words.
/// Complexity: O(words log words).
[[nodiscard]] LinkCandidate sentence_candidate(const WeighedSentence& sentence,
                                               std::uint32_t story);

}  // namespace crosscheck
