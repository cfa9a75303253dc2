#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "graph/told_clause.h"

namespace crosscheck {

/// Two clauses of different documents that tell the same (clause_match.h).
struct ClauseLink {
  std::uint32_t sentence_a = 0;  ///< < sentence_b; indices into all sentences
  std::uint32_t clause_a = 0;    ///< index into the sentence's clauses
  std::uint32_t sentence_b = 0;
  std::uint32_t clause_b = 0;
  std::string shared;  ///< the words that fit, for people
};

/// Links the clauses of each story that tell the same across documents, at most
/// one pair for two sentences, in order of sentences. Sentences that are
/// copies of each other word for word are linked in a chain, and only the first
/// of them is compared with others.
/// Candidates share two rare words or classes; they come from an inverted
/// index, never from all pairs.
/// Requires:   `story` by DocumentId.
/// Complexity: that of find_candidate_pairs() and of match_clauses() a pair.
[[nodiscard]] std::vector<ClauseLink> link_clauses(
    std::span<const ToldSentence> sentences,
    std::span<const std::uint32_t> story);

}  // namespace crosscheck
