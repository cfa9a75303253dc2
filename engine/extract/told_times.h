#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/text/analysis.h"
#include "graph/predication.h"

namespace crosscheck {

/// Hands the points in time of a text to the predications above them: `times`,
/// and `clause` is widened by them. A time behind a verb and an event ("was
/// charged after the shooting on Friday") may be of either and goes to neither.
/// `words`: the trigger of each predication; `of_word`: by word of the syntax
/// the predication, or SyntaxWord::kNone.
/// Complexity: O(times x words of a sentence x depth of its tree).
void add_told_times(const Analysis& analysis,
                    std::span<const std::uint32_t> words,
                    std::span<const std::uint32_t> of_word,
                    std::vector<Predication>& predications);

}  // namespace crosscheck
