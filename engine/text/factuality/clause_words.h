#pragma once

#include <cstdint>

#include "engine/text/factuality/clause_view.h"
#include "engine/text/factuality/force_sum.h"

namespace crosscheck {

/// Adds what the words next below a word say of it: auxiliaries, negations,
/// adverbs, conditions, and adjectives of a noun.
/// Complexity: O(near children).
void add_clause_words(const ClauseView& tree, std::uint32_t word,
                      ForceSum& sum);

/// Adds what the form of a whole sentence says of its root: a question that is
/// answered by yes or no, and a headline's "to sell".
/// Complexity: O(near children).
void add_sentence_form(const ClauseView& tree, std::uint32_t root,
                       ForceSum& sum);

/// Whether a word is an order to the reader: "Sign the letter."
/// Complexity: O(near children).
[[nodiscard]] bool is_command(const ClauseView& tree, std::uint32_t word);

/// Whether a clause opens with a condition ("whether", "if", "without").
[[nodiscard]] bool has_condition(const ClauseView& tree, std::uint32_t clause);

/// Whether a noun is one of a row: "the first woman to lead", who does lead.
[[nodiscard]] bool is_ranked(const ClauseView& tree, std::uint32_t noun);

/// Whether an adverbial clause lies as far ahead as its main one: "will be sold
/// when it opens", "will be sold, ending a dispute"; but not "will be sold
/// although it opened".
[[nodiscard]] bool shares_time(const ClauseView& tree, std::uint32_t clause);

}  // namespace crosscheck
