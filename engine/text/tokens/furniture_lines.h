#pragma once

#include <cstdint>

#include "engine/text/tokens/token.h"

namespace crosscheck {

/// What a sentence is to a page.
enum class PageLine : std::uint8_t {
  text,       ///< no furniture
  furniture,  ///< "Follow us on ...", a byline, a time stamp, a credit
  list_head,  ///< furniture that heads a list of links: "Also read"
};

/// Classifies one sentence by its words; see mark_furniture().
/// Complexity: O(tokens), times the number of patterns at its start.
[[nodiscard]] PageLine page_line(const TokenisedText& text,
                                 const Sentence& sentence);

/// Whether tokens [first, last) are a credit in brackets: "(AP Photo/X)".
[[nodiscard]] bool is_bracketed_credit(const TokenisedText& text,
                                       std::uint32_t first, std::uint32_t last);

}  // namespace crosscheck
