#pragma once

#include <cstdint>

#include "engine/text/syntax/parser_state.h"
#include "engine/train/training_set.h"

namespace crosscheck {

/// How many arcs of the gold tree each kind of transition puts out of reach,
/// in any state (the dynamic oracle of Goldberg and Nivre, TACL 2013, for the
/// arc-hybrid system with the root behind the last word).
/// Complexity: O(stack + children), at most O(words).
struct ArcCosts {
  std::uint32_t shift = 0, left = 0, right = 0;
};
[[nodiscard]] ArcCosts arc_costs(const ParserState& state,
                                 const TrainingSentence& gold);

}  // namespace crosscheck
