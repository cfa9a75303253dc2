#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "graph/word_weights.h"

namespace crosscheck {

// What the rules of governed items (governed_rule.h) ask of the words of one
// sentence and of the tree over them. Indices are of ToldSentence::words.
// Complexity: O(words of the sentence) each, where nothing else is said.

/// Whether it is an item: what may exclude another.
[[nodiscard]] bool is_figure_or_time(const ContentWord& word);

/// Acts that one does over and over, and states: what was done is told by what
/// hangs from them, not by who did it.
[[nodiscard]] bool is_repeated(std::string_view lemma);

/// What players do many times in a game.
[[nodiscard]] bool is_of_play(std::string_view lemma);

/// Words that tell some from others of their kind.
[[nodiscard]] bool is_selecting(const ContentWord& word);

/// One lemma, or plain words of one class.
[[nodiscard]] bool are_one_word(const ContentWord& x, const ContentWord& y);

/// The figures and times of a sentence.
[[nodiscard]] std::vector<std::uint32_t> items_in(const ToldSentence& told);

/// The smallest clause that has both words inside; the sentence at worst.
[[nodiscard]] std::uint32_t clause_with(const ToldSentence& told,
                                        std::uint32_t item,
                                        std::uint32_t owner);

/// Whether `word` hangs from `owner` by at most `steps` steps.
[[nodiscard]] bool hangs_from(const ToldSentence& told, std::uint32_t word,
                              std::uint32_t owner, int steps);

/// Whether a plan is told by what governs a word ("plan to march").
[[nodiscard]] bool is_under_plan(const ToldSentence& told, std::uint32_t word);

/// Whether a word hangs from the owner by a preposition that says of what.
[[nodiscard]] bool is_complement(const ToldSentence& told, std::uint32_t word,
                                 std::uint32_t owner);

/// "twelve men", "a dozen men"
[[nodiscard]] bool counts_noun_below(const ContentWord& item);

/// What else stands before a noun.
[[nodiscard]] std::vector<std::uint32_t> modifiers(const ToldSentence& told,
                                                   std::uint32_t noun,
                                                   std::uint32_t item);

/// Whether one of the words has that key.
[[nodiscard]] bool has_key(const ToldSentence& told,
                           const std::vector<std::uint32_t>& words,
                           const std::string& key);

/// Whether one noun has a word that selects, and the other lacks it.
[[nodiscard]] bool selects(const ToldSentence& one,
                           const std::vector<std::uint32_t>& words,
                           const ToldSentence& other,
                           const std::vector<std::uint32_t>& others);

/// "the governor" and "he", who is known to be Doe.
[[nodiscard]] bool may_be_one_thing(const ContentWord& x, const ContentWord& y);

/// Words that the owner has in a role, the item left out.
[[nodiscard]] std::vector<std::uint32_t> in_role(const ToldSentence& told,
                                                 std::uint32_t owner,
                                                 std::uint32_t item,
                                                 std::string_view role);

/// Whether a time stands by its governor and not by a clause of its own, as
/// the date before a report does.
[[nodiscard]] bool is_of_owner(const ToldSentence& told, std::uint32_t item);

/// Whether a word is below the owner and is not its subject or below that.
[[nodiscard]] bool is_told_below(const ToldSentence& told, std::uint32_t word,
                                 std::uint32_t owner);

/// Whether the owner has a name below it that the other sentence lacks.
[[nodiscard]] bool has_strange_name(const ToldSentence& told,
                                    std::uint32_t owner,
                                    const ToldSentence& other);

/// The names of a sentence that the other lacks.
[[nodiscard]] std::vector<std::uint32_t> strange_names(
    const ToldSentence& told, const ToldSentence& other);

/// What an item is measured in, by which alone two can be compared: "~day",
/// "usd", "s", "" of things counted. Complexity: O(length of its key).
[[nodiscard]] std::string measure_of(const ContentWord& item);

/// The words that govern one, nearest first, times and figures left out; at
/// most `most`. Complexity: O(most).
[[nodiscard]] std::vector<std::uint32_t> governors_of(const ToldSentence& told,
                                                      std::uint32_t word,
                                                      std::size_t most);

}  // namespace crosscheck
