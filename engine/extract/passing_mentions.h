#pragma once

#include <span>
#include <vector>

#include "engine/text/analysis.h"
#include "graph/predication.h"

namespace crosscheck {

/// Reads the events that a document speaks of by the way, in order of their
/// triggers: nouns of events before another noun ("the crash victims"),
/// participles before theirs ("the stolen boat"), nouns that are of an event at
/// times only ("the fall"), nouns of events with the capital of a headline or
/// of the first word, and adjectives that tell what came of an event ("found
/// guilty"). They have no participants, the time of the clause around them, the
/// words of their noun phrase, and is_passing set; `outer` is an index into
/// `told`.
/// Requires:   `told` is find_predications() of the same analysis.
/// Complexity: O(words x depth of a word in its tree, at most 24 steps).
[[nodiscard]] std::vector<Predication> find_passing_mentions(
    const Analysis& analysis, std::span<const Predication> told);

}  // namespace crosscheck
