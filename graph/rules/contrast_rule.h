#pragma once

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "graph/rules/contrast_items.h"
#include "graph/word_weights.h"

namespace crosscheck {

/// Two clauses that tell the same but for one item.
struct ItemContrast {
  ContrastKind kind = ContrastKind::date;
  std::uint32_t clause_a = 0;  ///< index into the clauses of the first
  std::uint32_t clause_b = 0;
  std::uint32_t item_a = 0;  ///< index into the words of the first
  std::uint32_t item_b = 0;
  double score = 0;  ///< weight of what is shared by the mean of both shares
  /// Words that fit: indices into the words of the first and second sentence.
  std::vector<std::pair<std::uint32_t, std::uint32_t>> words;
};

/// The clauses of two sentences that tell the same but for one item in one
/// role, or nullopt. Much more must be shared than for an agreement
/// (clause_match.h), as what they differ in speaks against one fact.
/// Complexity: O(words of a x words of b + pairs of items x clauses of a x
/// clauses of b x words).
[[nodiscard]] std::optional<ItemContrast> find_contrast(
    const WeighedSentence& a, const WeighedSentence& b);

}  // namespace crosscheck
