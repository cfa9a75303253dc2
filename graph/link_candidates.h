#pragma once

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "graph/predication.h"

namespace crosscheck {

/// Two predications by their indices.
using PredicationPair = std::pair<std::uint32_t, std::uint32_t>;

/// Pairs of predications of different documents of one story that may tell of
/// one event: a < b, sorted, unique.
///
/// They share a telling trigger, or have two of one class; or share a lemma or
/// class of the trigger and a participant or a word of the clause, the rarest
/// first; or, whatever the triggers, three rare words of the clause. All come
/// from an inverted index of each story.
/// Requires:   `story` by DocumentId.
/// Complexity: that of find_candidate_pairs().
[[nodiscard]] std::vector<PredicationPair> link_candidates(
    std::span<const Predication> predications,
    std::span<const std::uint32_t> story);

/// The same of one story, whose predications `members` are, ascending: many
/// pairs are candidates, and few have to be held at once.
[[nodiscard]] std::vector<PredicationPair> link_candidates_among(
    std::span<const Predication> predications,
    std::span<const std::uint32_t> members);

/// The predications of each story, ascending, stories by number.
[[nodiscard]] std::vector<std::vector<std::uint32_t>> predications_by_story(
    std::span<const Predication> predications,
    std::span<const std::uint32_t> story);

}  // namespace crosscheck
