#pragma once

#include <cstdint>
#include <vector>

#include "engine/text/names/name.h"
#include "engine/text/syntax/word_table.h"
#include "engine/text/tokens/token.h"

namespace crosscheck {

/// What a trained model says that a mention is.
enum class NameLabel : std::uint8_t {
  person,
  place,
  organisation,
  other,
  none,  ///< no name at all
};
inline constexpr std::uint32_t kNameLabels = 5;

/// Features of mention `at`, as keys: its words with their clusters, endings
/// and shapes, the two words on either side within its sentence, and the kind
/// that the rules gave it.
/// Requires: the sentence of the mention.
[[nodiscard]] std::vector<std::uint64_t> name_features(
    const Document& document, const TokenisedText& text,
    const Sentence& sentence, const NameMention& mention,
    const WordTable& words);

}  // namespace crosscheck
