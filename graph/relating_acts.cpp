#include <map>
#include <optional>
#include <set>
#include <utility>

#include "graph/linking.h"
#include "graph/rules/act_rule.h"

namespace crosscheck {
namespace {

using Ends = std::pair<std::uint32_t, std::uint32_t>;

/// The statement that tells each predication.
class ActStatements {
 public:
  explicit ActStatements(std::span<const Statement> statements) {
    for (std::uint32_t i = 0; i < statements.size(); ++i) {
      if (statements[i].kind == SlotKind::act) {
        of_.emplace(statements[i].predication, i);
      }
    }
  }

  /// Those of two predications, or nullopt where one has none.
  [[nodiscard]] std::optional<Ends> ends(std::uint32_t a,
                                         std::uint32_t b) const {
    const auto x = of_.find(a);
    const auto y = of_.find(b);
    if (x == of_.end() || y == of_.end()) return std::nullopt;
    return Ends(x->second, y->second);
  }

 private:
  std::map<std::uint32_t, std::uint32_t> of_;
};

}  // namespace

std::vector<StatementEdge> relate_acts(
    std::span<const Statement> statements,
    std::span<const Predication> predications,
    std::span<const PredicationLink> links,
    std::span<const ActDispute> disputes) {
  const ActStatements told(statements);
  std::vector<StatementEdge> edges;
  std::set<Ends> disputed;
  for (const ActDispute& dispute : disputes) {
    disputed.insert({dispute.a, dispute.b});
    const auto ends = told.ends(dispute.a, dispute.b);
    if (!ends) continue;
    edges.push_back({ends->first, ends->second, dispute.verdict.relation,
                     dispute.verdict.weight, dispute.rule,
                     dispute.verdict.reason});
  }
  for (const PredicationLink& link : links) {
    const auto ends = told.ends(link.a, link.b);
    if (!ends || disputed.contains({link.a, link.b})) continue;
    for (const ActRule& rule : act_rules()) {
      Verdict verdict = rule.compare(predications[link.a], predications[link.b],
                                     link.probability);
      if (verdict.relation == Relation::unrelated) continue;
      edges.push_back({ends->first, ends->second, verdict.relation,
                       verdict.weight, rule.name, std::move(verdict.reason)});
      break;
    }
  }
  return edges;
}

}  // namespace crosscheck
