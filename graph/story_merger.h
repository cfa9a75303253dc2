#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <set>
#include <span>
#include <tuple>
#include <vector>

#include "graph/story_similarity.h"

namespace crosscheck {

/// Clusters of documents, merged from the pair that gains most down. Both
/// functions give the cluster of each of `count` documents, named by one of
/// them. Complexity: O(similarities x log similarities x merges of a document).

/// The gain is the average similarity of two clusters, and at least `least`.
/// Source: Sokal and Michener 1958 (average linkage).
[[nodiscard]] std::vector<std::uint32_t> merge_by_average(
    std::span<const StorySimilarity> similarities, std::size_t count,
    double least);

/// The gain is what the similarity of two clusters has above `share` of what
/// it would be if all documents were alike, given how like the others each one
/// is; so it has no scale. Source: Newman 2004 (greedy modularity); Reichardt
/// and Bornholdt 2006 (`share`).
[[nodiscard]] std::vector<std::uint32_t> merge_by_modularity(
    std::span<const StorySimilarity> similarities, std::size_t count,
    double share);

}  // namespace crosscheck
