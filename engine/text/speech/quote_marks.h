#pragma once

#include <cstdint>
#include <vector>

#include "engine/text/tokens/token.h"

namespace crosscheck {

/// What stands between an opening and a closing quotation mark.
struct QuotedSpan {
  std::uint32_t open = 0;   ///< token of the opening mark
  std::uint32_t first = 0;  ///< content tokens [first, last)
  std::uint32_t last = 0;
  std::uint32_t close = 0;  ///< token of the closing mark, or one past the
                            ///< paragraph where there is none
  bool continues = false;   ///< open at the paragraph's end and taken up by
                            ///< the next span
};

/// Pairs the quotation marks of a document, paragraph by paragraph.
///
/// Straight and curly double marks close each other; single marks count
/// outside double ones, and an apostrophe behind a letter closes one only
/// before a space or a mark. A span ends at the latest with its paragraph.
/// Furniture and posts are left out.
/// Complexity: O(tokens); a single mark looks ahead a bounded way.
[[nodiscard]] std::vector<QuotedSpan> find_quoted_spans(
    const TokenisedText& text);

/// Whether a token is a mark that opens or closes a double quotation.
[[nodiscard]] bool is_double_mark(const Token& token);

}  // namespace crosscheck
