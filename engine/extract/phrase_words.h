#pragma once

#include <cstdint>
#include <string_view>

#include "engine/text/analysis.h"

namespace crosscheck {

// What a phrase around a name (role_phrase.h) asks of words and tokens. Needs
// syntax. Complexity: O(1).

[[nodiscard]] bool is_article(std::string_view lower);
[[nodiscard]] bool is_possessive(std::string_view lower);   ///< "his"
[[nodiscard]] bool is_owner_mark(std::string_view lower);   ///< "'s"
[[nodiscard]] bool is_former_word(std::string_view lower);  ///< "former"

[[nodiscard]] PartOfSpeech part_at(const Analysis& a, std::uint32_t token);
[[nodiscard]] bool is_noun_at(const Analysis& a, std::uint32_t token);

/// A word inside a noun phrase, the article left out.
[[nodiscard]] bool is_phrase_word(const Analysis& a, std::uint32_t token);

/// "Of" between two nouns of tokens [first, last): "chief of staff".
[[nodiscard]] bool is_inner_of(const Analysis& a, std::uint32_t token,
                               std::uint32_t first, std::uint32_t last);

/// A word of "of the", "for the" or "at the" inside tokens [first, last).
[[nodiscard]] bool is_phrase_link(const Analysis& a, std::uint32_t token,
                                  std::uint32_t first, std::uint32_t last);

}  // namespace crosscheck
