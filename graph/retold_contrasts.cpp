#include "graph/retold_contrasts.h"

#include <algorithm>
#include <map>
#include <utility>

namespace crosscheck {
namespace {

using Documents = std::pair<DocumentId, DocumentId>;
using BothEvidence = std::pair<Span, Span>;

/// The less a rule knows of what it compares, the later it may speak: clauses
/// after facts, facts after figures, acts and the others.
int lateness(const StatementEdge& edge) {
  if (edge.rule.starts_with("contrast ")) return 2;
  if (edge.rule.starts_with("governed ")) return 2;
  return edge.rule.starts_with("fact ") ? 1 : 0;
}

struct Told {
  BothEvidence spans;
  int lateness = 0;
};

/// The evidence of both ends, the earlier document's first.
BothEvidence spans_of(std::span<const Statement> statements,
                      const StatementEdge& edge) {
  BothEvidence spans = {statements[edge.a].evidence,
                        statements[edge.b].evidence};
  if (spans.second.document < spans.first.document) {
    std::swap(spans.first, spans.second);
  }
  return spans;
}

bool overlap(const Span& x, const Span& y) {
  return x.begin < y.end && y.begin < x.end;
}

}  // namespace

void drop_retold_contrasts(std::span<const Statement> statements,
                           std::vector<StatementEdge>& edges) {
  std::map<Documents, std::vector<Told>> told;
  for (const StatementEdge& edge : edges) {
    if (edge.relation != Relation::conflict) continue;
    const BothEvidence spans = spans_of(statements, edge);
    told[{spans.first.document, spans.second.document}].push_back(
        {spans, lateness(edge)});
  }
  std::erase_if(edges, [&](const StatementEdge& edge) {
    const int late = lateness(edge);
    if (late == 0 || edge.relation != Relation::conflict) return false;
    const BothEvidence spans = spans_of(statements, edge);
    const auto at = told.find({spans.first.document, spans.second.document});
    return at != told.end() &&
           std::any_of(at->second.begin(), at->second.end(),
                       [&](const Told& other) {
                         return other.lateness < late &&
                                overlap(spans.first, other.spans.first) &&
                                overlap(spans.second, other.spans.second);
                       });
  });
}

}  // namespace crosscheck
