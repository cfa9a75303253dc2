#pragma once

#include <span>
#include <vector>

#include "engine/ingest/document.h"
#include "graph/clause_contrasts.h"
#include "graph/clause_links.h"
#include "graph/linking.h"

namespace crosscheck {

/// Statements of clauses and what joins them.
struct ToldStatements {
  std::vector<Statement> statements;
  std::vector<StatementEdge> edges;  ///< indices into `statements`
};

/// A statement (SlotKind::report) for each clause that a link joins to another
/// document's or that contradicts one, in order, and an edge for each: what
/// only one article tells, nothing speaks for or against. Requires: `documents`
/// by DocumentId. Complexity: O(links log links + bytes of the clauses).
[[nodiscard]] ToldStatements told_statements(
    std::span<const Document> documents,
    std::span<const ToldSentence> sentences, std::span<const ClauseLink> links,
    std::span<const ClauseContrast> contrasts = {});

}  // namespace crosscheck
