#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "graph/story_clusters.h"

namespace crosscheck {

/// How alike two documents are, a < b by index, in (0,1].
struct StorySimilarity {
  std::uint32_t a = 0;
  std::uint32_t b = 0;
  double value = 0;
};

/// What a word of `frequency` of `count` documents weighs.
using StoryWordWeight = double (*)(double count, double frequency);

/// ln((1+n)/(1+df)) + 1.
[[nodiscard]] double weight_in_corpus(double count, double frequency);

/// Within a story next to nothing tells two happenings apart that all documents
/// have, and nothing that only one has: ln((1+n)/(1+df)) + .05, or 0.
[[nodiscard]] double weight_in_story(double count, double frequency);

/// Cosines of tf-idf vectors (1 + ln tf) of documents printed within `days` of
/// each other, sorted by (a, b); those of 0 are left out. Pairs come from an
/// index of words that at most 200 documents have, never from all pairs.
/// Complexity: O(words log words + pairs x words of a document).
[[nodiscard]] std::vector<StorySimilarity> story_similarities(
    std::span<const StoryDocument* const> documents, StoryWordWeight weight_of,
    std::int32_t days);

}  // namespace crosscheck
