#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "graph/clause_links.h"
#include "graph/told_clause.h"

namespace crosscheck {

/// Two clauses of different documents that contradict each other in one item.
struct ClauseContrast {
  std::uint32_t sentence_a = 0;  ///< < sentence_b; indices into all sentences
  std::uint32_t clause_a = 0;    ///< index into the sentence's clauses
  std::uint32_t sentence_b = 0;
  std::uint32_t clause_b = 0;
  std::uint32_t item_a = 0;  ///< index into the sentence's words
  std::uint32_t item_b = 0;
  std::string_view rule;  ///< "contrast date", ...
  std::string shared;     ///< the words that fit, for people
};

/// Finds the clauses of each story that tell the same but for one item
/// (rules/contrast_rule.h), in order of sentences.
///
/// Set guard: none where one of the documents has the other's item as well: a
/// figure or name anywhere, a time or side in a sentence that shares a word.
/// Candidates share two words or classes; they come from an inverted index.
///
/// Requires:   `story` by DocumentId; sentences of a document adjacent.
/// Complexity: that of find_candidate_pairs() and find_contrast() a pair, and
/// O(words of both documents) for each contrast found.
[[nodiscard]] std::vector<ClauseContrast> find_clause_contrasts(
    std::span<const ToldSentence> sentences,
    std::span<const std::uint32_t> story);

}  // namespace crosscheck
