#pragma once

#include <string>

namespace crosscheck {

// All take a folded word; O(length) expected.

/// Words that no noun phrase goes over: prepositions, articles, pronouns.
[[nodiscard]] bool is_phrase_border(const std::string& word);

/// States of people that follow the noun: "12 people dead".
[[nodiscard]] bool is_state_of_persons(const std::string& word);

/// Plural forms, and words that are plural without an ending.
[[nodiscard]] bool is_plural_noun(const std::string& word);

/// Words in -s that, behind a plural, are no noun: "always", "overseas".
[[nodiscard]] bool is_adverb_in_s(const std::string& word);

/// "heavily", "newly": adverbs in the phrase say nothing that tells it apart.
[[nodiscard]] bool is_manner_adverb(const std::string& word);

/// Forms in -ing that are nouns wherever a figure counts them: "ruling".
[[nodiscard]] bool is_noun_in_ing(const std::string& word);

}  // namespace crosscheck
