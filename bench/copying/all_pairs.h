#pragma once

#include <vector>

#include "scoring/dependence.h"

namespace crosscheck {

/// The dependences that a comparison of every source with every other finds:
/// no index, no bound on the work, each agreement by itself. The reference for
/// find_dependences() in a first search, in what it finds and what it costs.
/// Complexity: O(sources^2 + sum over pairs of the claims of both).
[[nodiscard]] std::vector<Dependence> compare_all_pairs(
    const CopyContext& context);

}  // namespace crosscheck
