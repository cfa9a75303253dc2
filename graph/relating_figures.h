#pragma once

#include <span>
#include <vector>

#include "graph/linking.h"

namespace crosscheck {

/// Compares tied figures, each pair for itself, and adds the edges. What
/// relate_statements() says of its guards holds here for the figures that are
/// closely tied to either side: no conflict where a document also gives the
/// other's figure, gives three or more, or two that exclude each other and are
/// not the words of two speakers.
/// Complexity: O(sum over figures of their links squared).
void relate_figures(std::span<const Statement> statements,
                    std::span<const FigureLink> links,
                    std::vector<StatementEdge>& edges);

}  // namespace crosscheck
