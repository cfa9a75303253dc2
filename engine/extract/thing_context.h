#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/text/analysis.h"

namespace crosscheck {

/// Adds what a token says of the thing that a figure measures or counts: the
/// word of a name ("name:oslo") or a noun's or verb's lemma; nothing for words
/// that say little. Those whom the whole article is about, three mentions or
/// more, say nothing of one figure in it.
/// Complexity: O(mentions of the document) for a name, else O(1).
void take_context(const Analysis& analysis, std::uint32_t token,
                  std::vector<std::string>& words);

/// The context of tokens [first, last) of a sentence: what stands within nine
/// tokens of them on either side, up to a semicolon or a dash; sorted.
[[nodiscard]] std::vector<std::string> clause_context(const Analysis& analysis,
                                                      std::uint32_t first,
                                                      std::uint32_t last,
                                                      const Sentence& sentence);

/// What a sum is for: what stands within ten tokens behind tokens
/// [first, last), up to the next figure or comma; where that names nothing,
/// also what stands before them; sorted.
[[nodiscard]] std::vector<std::string> purpose_context(
    const Analysis& analysis, std::uint32_t first, std::uint32_t last,
    const Sentence& sentence);

}  // namespace crosscheck
