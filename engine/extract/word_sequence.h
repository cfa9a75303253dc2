#pragma once

#include "engine/text/tokens/token.h"
#include "graph/copied_text.h"

namespace crosscheck {

/// The words of a document that are compared with those of others: every run
/// of letters and digits ("61-year-old" is three), folded, but not furniture
/// and links. Complexity: O(bytes).
[[nodiscard]] WordSequence word_sequence(const Document& document,
                                         const TokenisedText& text);

}  // namespace crosscheck
