#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "graph/word_weights.h"

namespace crosscheck {

/// A figure or time of each of two sentences that exclude each other, under one
/// word with one set of things around it.
struct GovernedContrast {
  std::string_view rule;       ///< "governed figure", "governed date", ...
  std::uint32_t clause_a = 0;  ///< index into the clauses of the first
  std::uint32_t clause_b = 0;
  std::uint32_t item_a = 0;  ///< index into the words of the first
  std::uint32_t item_b = 0;
  std::uint32_t owner_a = 0;  ///< the word that governs it
  std::uint32_t owner_b = 0;
  /// Words that fit: indices into the words of the first and second sentence.
  std::vector<std::pair<std::uint32_t, std::uint32_t>> words;
};

/// The figures and times that exclude each other and are, by the words that
/// govern them and by what else hangs from these, one fact of two sentences.
/// Unlike find_contrast() it asks for little around the clauses, but for one
/// word over both items and for one subject, object or circumstance under it.
/// Complexity: O(words of a x words of b + pairs of items x words).
[[nodiscard]] std::vector<GovernedContrast> find_governed_contrasts(
    const WeighedSentence& a, const WeighedSentence& b);

}  // namespace crosscheck
