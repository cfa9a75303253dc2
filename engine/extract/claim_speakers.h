#pragma once

#include <cstdint>
#include <vector>

#include "engine/text/analysis.h"
#include "graph/claim.h"

namespace crosscheck {

/// Whose words a token stands in, outermost speaker first: in "A said that B
/// denied it was closed", "closed" stands in B's words within A's. Empty where
/// the narrator tells it. A speaker whom the text does not name has no key.
/// Complexity: O(length of the chain).
[[nodiscard]] std::vector<Attribution> speakers_at(const Analysis& analysis,
                                                   std::uint32_t token);

}  // namespace crosscheck
