#include "graph/relating_roles.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "graph/rules/role_rule.h"

namespace crosscheck {
namespace {

constexpr std::size_t kMostMembers = 64;

using StorySurname = std::pair<std::uint32_t, std::string>;

StorySurname surname_of(const Statement& s,
                        std::span<const std::uint32_t> story) {
  const std::string& key = s.subject.key;
  return {story[s.document.index()], key.substr(key.rfind(' ') + 1)};
}

/// Whether two documents contradict each other in the first members.
bool have_dispute(std::span<const Statement> statements,
                  const std::vector<std::uint32_t>& members) {
  const std::size_t count = std::min(members.size(), kMostMembers);
  for (std::size_t i = 0; i < count; ++i) {
    for (std::size_t j = i + 1; j < count; ++j) {
      const Statement& a = statements[members[i]];
      const Statement& b = statements[members[j]];
      if (a.document != b.document &&
          compare_roles(a, b).relation == Relation::conflict) {
        return true;
      }
    }
  }
  return false;
}

}  // namespace

void remove_undisputed_roles(std::vector<Statement>& statements,
                             std::span<const std::uint32_t> story) {
  std::map<StorySurname, std::vector<std::uint32_t>> members;
  for (std::uint32_t i = 0; i < statements.size(); ++i) {
    if (statements[i].slot != "role") continue;
    members[surname_of(statements[i], story)].push_back(i);
  }
  std::set<StorySurname> disputed;
  for (const auto& [surname, which] : members) {
    if (have_dispute(statements, which)) disputed.insert(surname);
  }
  std::erase_if(statements, [&](const Statement& s) {
    return s.slot == "role" && !disputed.contains(surname_of(s, story));
  });
}

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
