#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "graph/predication.h"

namespace crosscheck {

/// Two predications of different documents that tell of one event.
struct PredicationLink {
  std::uint32_t a = 0;  ///< a < b, indices into all predications
  std::uint32_t b = 0;
  float probability = 0;  ///< that they do
};

/// Links predications of one story across documents, sorted by (a, b).
///
/// Candidates share a class or lemma of the trigger and something rare of their
/// participants; they come from an inverted index, never from all pairs.
/// Requires:   `story` by DocumentId.
/// Complexity: that of find_candidate_pairs().
[[nodiscard]] std::vector<PredicationLink> link_predications(
    std::span<const Predication> predications,
    std::span<const std::uint32_t> story);

}  // namespace crosscheck
