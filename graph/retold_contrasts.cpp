#include "graph/retold_contrasts.h"

#include <algorithm>
#include <map>
#include <utility>

namespace crosscheck {
namespace {

using Documents = std::pair<DocumentId, DocumentId>;
using BothEvidence = std::pair<Span, Span>;

bool is_contrast(const StatementEdge& edge) {
  return edge.rule.starts_with("contrast ") ||
         edge.rule.starts_with("governed ");
}

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
  std::map<Documents, std::vector<BothEvidence>> told;
  for (const StatementEdge& edge : edges) {
    if (edge.relation != Relation::conflict || is_contrast(edge)) continue;
    const BothEvidence spans = spans_of(statements, edge);
    told[{spans.first.document, spans.second.document}].push_back(spans);
  }
  std::erase_if(edges, [&](const StatementEdge& edge) {
    if (!is_contrast(edge)) return false;
    const BothEvidence spans = spans_of(statements, edge);
    const auto at = told.find({spans.first.document, spans.second.document});
    return at != told.end() &&
           std::any_of(at->second.begin(), at->second.end(),
                       [&](const BothEvidence& other) {
                         return overlap(spans.first, other.first) &&
                                overlap(spans.second, other.second);
                       });
  });
}

}  // namespace crosscheck
