#pragma once

#include <span>
#include <vector>

#include "graph/clause_contrasts.h"
#include "graph/told_clause.h"

namespace crosscheck {

/// Finds the figures and times of each story that are one by what governs them
/// (rules/governed_rule.h) and exclude each other, in order of sentences.
///
/// Set guard: none where a document gives the owner two values of that measure,
/// or has the other's figure anywhere, or the other's time in a sentence that
/// shares a word. `known` contrasts of one pair of sentences are not repeated.
/// Candidates share two words or classes; they come from an inverted index.
///
/// Requires:   `story` by DocumentId; sentences of a document adjacent.
/// Complexity: that of find_candidate_pairs() and find_governed_contrasts() a
/// pair, and O(words of both documents) for each contrast found.
[[nodiscard]] std::vector<ClauseContrast> find_governed_clauses(
    std::span<const ToldSentence> sentences,
    std::span<const std::uint32_t> story,
    std::span<const ClauseContrast> known);

}  // namespace crosscheck
