#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "graph/statement.h"

namespace crosscheck {

/// Takes away the facts (SlotKind::fact) that only one document of a story
/// tells: nothing speaks for or against them.
/// Requires: `story` by DocumentId. Complexity: O(statements log statements).
void remove_single_facts(std::vector<Statement>& statements,
                         std::span<const std::uint32_t> story);

}  // namespace crosscheck
