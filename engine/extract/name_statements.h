#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "graph/statement.h"

namespace crosscheck {

/// Takes away the full names (add_name_statements) that all articles of a story
/// give alike: that a person has a name is no news. Requires: `story` by
/// DocumentId. Complexity: O(statements log statements).
void remove_undisputed_names(std::vector<Statement>& statements,
                             std::span<const std::uint32_t> story);

}  // namespace crosscheck
