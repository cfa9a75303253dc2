#include "graph/report_links.h"

#include <algorithm>
#include <vector>

#include "graph/candidate_pairs.h"
#include "graph/rules/rule.h"
#include "graph/string_pool.h"

namespace crosscheck {

void group_reports(const LinkInput& input, Groups& groups) {
  constexpr std::size_t kFewestShared = 4;
  constexpr std::size_t kLargestBucket = 200;
  std::vector<std::uint32_t> reports;
  std::vector<LinkCandidate> things;
  for (std::uint32_t i = 0; i < input.statements.size(); ++i) {
    const Statement& s = input.statements[i];
    if (s.kind != SlotKind::report) continue;
    LinkCandidate thing;
    thing.block = input.story[s.document.index()];
    for (const std::string& word : std::get<Text>(s.value).words) {
      thing.keys.push_back(stable_hash(word));
    }
    std::sort(thing.keys.begin(), thing.keys.end());
    reports.push_back(i);
    things.push_back(std::move(thing));
  }
  const Rule* rule = rule_for(SlotKind::report);
  CandidateStatistics statistics;
  for (const auto& [x, y] : find_candidate_pairs(things, kFewestShared,
                                                 kLargestBucket, &statistics)) {
    const Statement& a = input.statements[reports[x]];
    const Statement& b = input.statements[reports[y]];
    if (a.document == b.document) continue;
    if (rule->compare(a, b).relation == Relation::agree) {
      groups.join(reports[x], reports[y]);
    }
  }
}

void remove_unshared_reports(std::vector<Statement>& statements,
                             std::span<const std::uint32_t> story) {
  Groups groups(statements.size());
  group_reports({{}, statements, story}, groups);
  std::vector<std::uint32_t> size(statements.size(), 0);
  for (std::uint32_t i = 0; i < statements.size(); ++i) ++size[groups.root(i)];
  std::uint32_t index = 0;
  std::erase_if(statements, [&](const Statement& s) {
    const std::uint32_t i = index++;
    return s.kind == SlotKind::report && size[groups.root(i)] < 2;
  });
}

}  // namespace crosscheck
