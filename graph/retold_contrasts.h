#pragma once

#include <span>
#include <vector>

#include "graph/linking.h"

namespace crosscheck {

/// Drops the conflicts of clauses (clause_contrasts.h) and of facts
/// (rules/fact_rule.h) for which a rule that knows more of what it compares
/// finds two claims in the same words contradictory: it says better what is in
/// dispute, and one dispute counts once.
/// Complexity: O(edges log edges + conflicts squared of two documents).
void drop_retold_contrasts(std::span<const Statement> statements,
                           std::vector<StatementEdge>& edges);

}  // namespace crosscheck
