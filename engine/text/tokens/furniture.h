#pragma once

#include "engine/text/tokens/token.h"

namespace crosscheck {

/// Marks the sentences that are page furniture, and cuts picture credits off.
///
/// Furniture: share and follow lines, lists of links, bylines, agency lines,
/// time stamps, tickers, copyright, newsletter prompts, closed comments. A
/// caption that is a sentence stays prose; its credit ("Photo: X", "(AP
/// Photo/X)") becomes a furniture sentence of its own.
/// Complexity: O(tokens), times the number of patterns at sentence starts.
void mark_furniture(TokenisedText& text);

/// Marks embedded social-media posts: a paragraph that ends in a signature
/// ("— Jane Doe (@jane) March 4, 2031") or holds a picture link of a network;
/// before a signature that stands alone also the paragraph directly above and
/// those above it that name a handle or a tag. Complexity: O(tokens).
void mark_posts(TokenisedText& text);

}  // namespace crosscheck
