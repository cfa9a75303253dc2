#pragma once

#include <cstdint>
#include <vector>

#include "graph/word_weights.h"

namespace crosscheck {

// What the search for contrasts (contrast_rule.h) asks of words and clauses.
// Complexity: O(words), but for lacking(): O(items x words).

/// The items of a sentence (contrast_items.h), by index of its words; a name
/// that has several words is its first one.
[[nodiscard]] std::vector<std::uint32_t> items_of(const ToldSentence& told);

/// Whether a clause tells what is to come, as far as a word of it says so.
[[nodiscard]] bool is_planned(const ToldSentence& told,
                              const ToldClause& clause);

/// Whether each is told by a named speaker, and by another one.
[[nodiscard]] bool by_two_speakers(const ToldClause& x, const ToldClause& y);

/// A figure that few things have: "9,400", not "9,000" nor "12".
[[nodiscard]] bool is_precise(const ContentWord& word);

/// Whether a figure is one of things, which are whole, or of a unit; bare ones
/// ("measured 6.1") are read by rules of their own.
[[nodiscard]] bool counts_noun(const ContentWord& word);

/// The word whose time it is: its governor, or, where that is a name or figure,
/// what governs it ("sold for $30 in 1957").
[[nodiscard]] std::uint32_t owner_of_time(const ToldSentence& told,
                                          std::uint32_t item);

/// Whether so few words part a time from its governor that no other verb or
/// noun is likely to own it: "charged after a shooting ... on Friday".
[[nodiscard]] bool stands_near(const ToldSentence& told, std::uint32_t item);

/// Those of `items` that stand in a clause and that nothing in the other's is.
[[nodiscard]] std::vector<std::uint32_t> lacking(
    const WeighedSentence& one, const std::vector<std::uint32_t>& items,
    const ToldClause& its, const WeighedSentence& other,
    const ToldClause& others);

/// Whether a clause sums up, or tells of a part ("reduced", "suspended"): its
/// figure is another measure of the same.
[[nodiscard]] bool sums_up(const ToldSentence& told, const ToldClause& clause);

/// Whether what owns a time is an act, by a verb, that is neither speech nor
/// done again and again.
[[nodiscard]] bool is_done_once(const ContentWord& owner);

/// Whether what owns a time is words that are said or written.
[[nodiscard]] bool is_of_words(const ContentWord& owner);

/// Whether a clause has another item of that kind in the role of `item`; of
/// times any other.
[[nodiscard]] bool is_given_twice(const ToldSentence& told,
                                  const std::vector<std::uint32_t>& items,
                                  const ToldClause& clause, std::uint32_t item);

}  // namespace crosscheck
