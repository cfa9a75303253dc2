#pragma once

#include "engine/text/analysis.h"
#include "graph/story_clusters.h"

namespace crosscheck {

/// What clustering sees of a document: its content words, names counted twice.
/// Complexity: O(tokens log words).
[[nodiscard]] StoryDocument story_document(const Analysis& analysis);

}  // namespace crosscheck
