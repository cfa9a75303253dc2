#pragma once

#include <cstdint>
#include <vector>

#include "engine/ingest/html/block_traits.h"
#include "engine/ingest/html/page.h"

namespace crosscheck {

/// How much is let in. Comments and what is never shown stay out.
enum class Strictness : std::uint8_t { no_furniture, no_frame, lenient };

/// Whether a block may be text of the article.
[[nodiscard]] bool is_admitted(const PageBlock& block,
                               const BlockTraits& traits,
                               Strictness strictness);

/// Where the article lies.
struct ArticlePlace {
  /// By node: it, or a node around it, belongs to the article.
  std::vector<bool> inside;
  bool found = false;
};

/// Gives points to elements and picks the article (main_text.h).
/// Complexity: O(blocks + nodes x depth of the article).
[[nodiscard]] ArticlePlace find_article(const Page& page,
                                        const std::vector<BlockTraits>& traits,
                                        Strictness strictness);

}  // namespace crosscheck
