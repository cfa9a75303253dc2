#pragma once

#include <bitset>
#include <cstdint>
#include <vector>

#include "graph/word_weights.h"

namespace crosscheck {

/// Two words of two sentences that fit, and how heavy that is.
struct WordFit {
  std::uint32_t a = 0;
  std::uint32_t b = 0;
  double weight = 0;
};

using WordMask = std::bitset<ToldSentence::kMostWords>;

/// Whether two lemmas have a class in common. Complexity: O(classes).
[[nodiscard]] bool share_class(const ContentWord& x, const ContentWord& y);

/// Pairs the words of two sentences: equal ones first, then those of a class,
/// each word with one other; none where few are equal, for classes alone are
/// no evidence. Complexity: O(words of a x words of b).
[[nodiscard]] std::vector<WordFit> fit_words(const WeighedSentence& a,
                                             const WeighedSentence& b);

[[nodiscard]] WordMask mask_of(const ToldClause& clause);

/// Of all its words together.
[[nodiscard]] double weight_of(const WeighedSentence& sentence,
                               const ToldClause& clause);

/// Whether the word was not lent to the clause by another.
[[nodiscard]] bool stands_inside(const ContentWord& word,
                                 const ToldClause& clause);

/// How many phrases some words of a sentence are: a modifier belongs to the
/// phrase of its noun, and the words of a name are one.
[[nodiscard]] std::size_t count_phrases(
    const ToldSentence& told, const std::vector<std::uint32_t>& words);

}  // namespace crosscheck
