#pragma once

#include <cstdint>
#include <span>

#include "engine/text/analysis.h"
#include "graph/claim.h"

namespace crosscheck {

/// What `of_word` has for the nearest word at or above `w`: a predication; else
/// SyntaxWord::kNone. Complexity: O(depth of w), at most 24 steps.
[[nodiscard]] std::uint32_t trigger_above(
    const Syntax& syntax, std::uint32_t w,
    std::span<const std::uint32_t> of_word);

/// Widens a clause by tokens [first, last): what is disputed is in it.
void cover(const Analysis& analysis, std::uint32_t first, std::uint32_t last,
           Span& clause);

}  // namespace crosscheck
