#pragma once

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "graph/word_weights.h"

namespace crosscheck {

/// Two clauses of different sentences that tell the same.
struct ClauseMatch {
  std::uint32_t a = 0;  ///< index into ToldSentence::clauses of the first
  std::uint32_t b = 0;  ///< the same of the second
  double mass = 0;      ///< weight of the words that both have
  double share_a = 0;   ///< the same as a share of the first clause's weight
  double share_b = 0;
  double score = 0;  ///< mass by the mean of both shares
  /// Words that fit: indices into the words of the first and second sentence.
  std::vector<std::pair<std::uint32_t, std::uint32_t>> words;
};

/// The clauses of two sentences that best tell the same, or nullopt.
///
/// Words fit where their keys are equal or their classes meet, each word with
/// one other. Two clauses tell the same where the words that fit
/// - weigh enough, in all and inside the clauses themselves;
/// - are 0.35 of the one clause and 0.15 of the other by weight, and weigh 3.5
///   by the mean of both shares (read on stories without gold: where that score
///   is less, half of the pairs are wrong);
/// - are at least two phrases, three between two noun phrases without a figure,
///   and not names alone; where one clause has no predicate and no figure, and
///   three words or fewer fit, two phrases besides the names;
/// and where not each has a figure, or a time, that the other lacks, nor each a
/// name of its own under one word ("led by Lind", "led by Brandt"), and both
/// are negated or neither is. Of several the one of the highest score is taken.
/// Complexity: O(words of a x words of b + clauses of a x clauses of b x words
/// that fit).
[[nodiscard]] std::optional<ClauseMatch> match_clauses(
    const WeighedSentence& a, const WeighedSentence& b);

}  // namespace crosscheck
