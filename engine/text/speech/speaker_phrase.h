#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "engine/text/tokens/token.h"

namespace crosscheck {

/// The most tokens of a noun phrase that names a speaker.
constexpr std::uint32_t kLongestPhrase = 14;

// Classes of folded words around a speaker.
[[nodiscard]] bool is_preposition(std::string_view word);
[[nodiscard]] bool is_determiner(std::string_view word);
[[nodiscard]] bool is_pronoun(std::string_view word);
/// What may stand between a subject and its verb.
[[nodiscard]] bool is_adverbial(const Token& token);
/// Whether no noun phrase goes on over the token.
[[nodiscard]] bool ends_phrase(const Token& token);

/// First token of the noun phrase that ends with token `last`, not before
/// `from`. Complexity: O(kLongestPhrase).
[[nodiscard]] std::uint32_t phrase_begin(const TokenisedText& text,
                                         std::uint32_t from,
                                         std::uint32_t last);

/// Last token before the first preposition of the phrase [first, last), or
/// nullopt where it begins with one. Requires: first < last.
[[nodiscard]] std::optional<std::uint32_t> head_of(const TokenisedText& text,
                                                   std::uint32_t first,
                                                   std::uint32_t last);

/// The country (ISO 3166-1 alpha-2, lower case) of the first token in
/// [first, last) that names or describes one, or "".
[[nodiscard]] std::string country_in(const TokenisedText& text,
                                     std::uint32_t first, std::uint32_t last);

}  // namespace crosscheck
