#pragma once

#include "engine/text/analysis.h"
#include "graph/story_clusters.h"

namespace crosscheck {

/// What clustering sees of a document: its content words and numbers, names
/// counted twice, and those of its first sentences three times as often.
/// Complexity: O(tokens log words).
[[nodiscard]] StoryDocument story_document(const Analysis& analysis);

}  // namespace crosscheck
