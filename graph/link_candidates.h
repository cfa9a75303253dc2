#pragma once

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "graph/predication.h"

namespace crosscheck {

/// Pairs of predications of different documents of one story that may tell of
/// one event: a < b, sorted, unique.
///
/// They share a lemma or class of the trigger and a participant or a word of
/// the clause, the rarest first; or, whatever the triggers, three rare words of
/// the clause. Both come from an inverted index of each story.
/// Requires:   `story` by DocumentId.
/// Complexity: that of find_candidate_pairs().
[[nodiscard]] std::vector<std::pair<std::uint32_t, std::uint32_t>>
link_candidates(std::span<const Predication> predications,
                std::span<const std::uint32_t> story);

}  // namespace crosscheck
