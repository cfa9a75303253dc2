#include "graph/relating_roles.h"

#include <algorithm>
#include <set>
#include <utility>

#include "graph/rules/role_rule.h"

namespace crosscheck {
namespace {

constexpr std::size_t kMostMembers = 64;

}  // namespace

void relate_roles(std::span<const Statement> statements,
                  std::span<const std::uint32_t> members,
                  std::vector<StatementEdge>& edges) {
  members = members.first(std::min(members.size(), kMostMembers));
  const auto also_calls = [&](DocumentId document, std::uint32_t other) {
    return std::any_of(members.begin(), members.end(), [&](std::uint32_t m) {
      return statements[m].document == document &&
             compare_roles(statements[m], statements[other]).relation ==
                 Relation::agree;
    });
  };
  std::set<std::pair<DocumentId, DocumentId>> told;
  for (std::size_t i = 0; i < members.size(); ++i) {
    for (std::size_t j = i + 1; j < members.size(); ++j) {
      const Statement& a = statements[members[i]];
      const Statement& b = statements[members[j]];
      if (a.document == b.document || told.contains({a.document, b.document})) {
        continue;
      }
      Verdict verdict = compare_roles(a, b);
      if (verdict.relation != Relation::conflict ||
          also_calls(a.document, members[j]) ||
          also_calls(b.document, members[i])) {
        continue;
      }
      told.insert({a.document, b.document});
      edges.push_back({members[i], members[j], verdict.relation, verdict.weight,
                       "role", std::move(verdict.reason)});
    }
  }
}

}  // namespace crosscheck
