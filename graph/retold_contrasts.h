#pragma once

#include <span>
#include <vector>

#include "graph/linking.h"

namespace crosscheck {

/// Drops the conflicts of clauses (clause_contrasts.h) for which another rule
/// finds two claims inside both clauses contradictory: that rule says better
/// what is in dispute, and one dispute counts once.
/// Complexity: O(edges log edges + conflicts squared of two documents).
void drop_retold_contrasts(std::span<const Statement> statements,
                           std::vector<StatementEdge>& edges);

}  // namespace crosscheck
