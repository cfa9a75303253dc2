#pragma once

#include <span>
#include <vector>

#include "engine/ingest/document.h"
#include "graph/predication_links.h"
#include "graph/statement.h"

namespace crosscheck {

/// A statement (SlotKind::act) for each predication that a link joins to
/// another document's, in order: what only one article tells, nothing speaks
/// for or against. Requires: `documents` by DocumentId.
/// Complexity: O(predications + links + bytes of their clauses).
[[nodiscard]] std::vector<Statement> act_statements(
    std::span<const Document> documents,
    std::span<const Predication> predications,
    std::span<const PredicationLink> links);

}  // namespace crosscheck
