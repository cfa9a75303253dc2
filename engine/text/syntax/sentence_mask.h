#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/text/syntax/syntax.h"
#include "engine/text/tokens/token.h"

namespace crosscheck {

/// Tokens, or words, [first, last).
struct IndexRange {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
};

/// Words of a sentence that its parser should not see.
struct SentenceMask {
  IndexRange dateline;
  std::vector<IndexRange> brackets;  ///< outermost, with their marks
  std::vector<IndexRange> times;     ///< phrases that hang from no other word
  std::vector<std::uint32_t> marks;  ///< quotation marks and "[", "]"
};

/// Finds them in a tagged sentence and sets SyntaxWord::masked. `times` are
/// ranges of tokens inside the sentence. What stands in square brackets was set
/// into a sentence and belongs to it, so only the brackets are masked.
/// Complexity: O(words).
[[nodiscard]] SentenceMask mask_sentence(const TokenisedText& text,
                                         const Sentence& sentence,
                                         std::span<const IndexRange> times,
                                         Syntax& syntax);

}  // namespace crosscheck
