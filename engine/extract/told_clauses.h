#pragma once

#include <vector>

#include "engine/text/analysis.h"
#include "graph/told_clause.h"

namespace crosscheck {

/// Reads every sentence that tells something as its content words and the parts
/// of it that tell something by themselves: the sentence, each clause with and
/// without the clauses below it, and long noun phrases. Clauses without a
/// subject of their own get the one that governs them. Without syntax none.
/// Questions and what has fewer than two content words are left out.
/// Complexity: O(words x clauses of the sentence, at most 16).
[[nodiscard]] std::vector<ToldSentence> find_told_clauses(
    const Analysis& analysis);

}  // namespace crosscheck
