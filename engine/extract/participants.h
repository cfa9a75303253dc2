#pragma once

#include <cstdint>
#include <vector>

#include "engine/text/analysis.h"
#include "graph/predication.h"

namespace crosscheck {

/// The participants of the predicate at a word, in order of role and text; see
/// find_predications() for what is looked at.
/// Complexity: O(words of the phrases below it).
[[nodiscard]] std::vector<Participant> participants_of(const Analysis& analysis,
                                                       std::uint32_t word,
                                                       PredicateKind kind);

}  // namespace crosscheck
