#pragma once

#include <vector>

#include "engine/text/analysis.h"
#include "graph/predication.h"

namespace crosscheck {

/// Reads the predications of every sentence that tells something, in order of
/// their triggers; none where there is no syntax.
///
/// Triggers are verbs (not auxiliaries), nouns of events ("seizure"), and
/// adjectives and nouns with a copula. Participants are taken from the tree:
/// subjects and objects by voice, agents of passives, the noun that a relative
/// or participial clause hangs from, the subject of the governing clause for
/// an infinitive, that of the first of several joined verbs for the others.
/// Times and places go to the nearest predicate above them.
/// Complexity: O(words x depth of a word in its tree, at most 24 steps).
[[nodiscard]] std::vector<Predication> find_predications(
    const Analysis& analysis);

}  // namespace crosscheck
