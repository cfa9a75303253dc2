#include <map>
#include <utility>

#include "graph/linking.h"
#include "graph/rules/act_rule.h"

namespace crosscheck {

std::vector<StatementEdge> relate_acts(
    std::span<const Statement> statements,
    std::span<const Predication> predications,
    std::span<const PredicationLink> links) {
  std::map<std::uint32_t, std::uint32_t> statement_of;  // by predication
  for (std::uint32_t i = 0; i < statements.size(); ++i) {
    if (statements[i].kind == SlotKind::act) {
      statement_of.emplace(statements[i].predication, i);
    }
  }
  std::vector<StatementEdge> edges;
  for (const PredicationLink& link : links) {
    const auto a = statement_of.find(link.a);
    const auto b = statement_of.find(link.b);
    if (a == statement_of.end() || b == statement_of.end()) continue;
    for (const ActRule& rule : act_rules()) {
      Verdict verdict = rule.compare(predications[link.a], predications[link.b],
                                     link.probability);
      if (verdict.relation == Relation::unrelated) continue;
      edges.push_back({a->second, b->second, verdict.relation, verdict.weight,
                       rule.name, std::move(verdict.reason)});
      break;
    }
  }
  return edges;
}

}  // namespace crosscheck
