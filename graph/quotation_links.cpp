#include "graph/quotation_links.h"

#include <algorithm>
#include <map>
#include <set>

#include "graph/candidate_pairs.h"
#include "graph/rules/rule.h"
#include "graph/string_pool.h"

namespace crosscheck {
namespace {

constexpr std::size_t kLargestBucket = 400;
constexpr std::size_t kFewestShared = 2;
constexpr float kSureConflict = 0.6F;

LinkCandidate candidate(const LinkInput& input, const Statement& s) {
  LinkCandidate thing;
  thing.block = input.story[s.document.index()];
  if (const auto* text = std::get_if<Text>(&s.value)) {
    const auto& words = text->words;
    for (std::size_t i = 0; i < words.size(); ++i) {
      if (words[i].size() >= 4) thing.keys.push_back(stable_hash(words[i]));
      // Of a few short words three in a row are rare enough.
      if (i >= 2) {
        thing.keys.push_back(
            stable_hash(words[i - 2] + ' ' + words[i - 1] + ' ' + words[i]));
      }
    }
  }
  std::sort(thing.keys.begin(), thing.keys.end());
  thing.keys.erase(std::unique(thing.keys.begin(), thing.keys.end()),
                   thing.keys.end());
  return thing;
}

/// Whether the wording of two quotations says that they are of one utterance.
/// Where a speaker is unknown a shared run of words is asked for: full weight.
bool one_utterance(const Statement& a, const Statement& b, bool both_known) {
  const Verdict verdict = rule_for(SlotKind::quotation)->compare(a, b);
  switch (verdict.relation) {
    case Relation::conflict:
      return both_known || verdict.weight >= kSureConflict;
    case Relation::agree:
      return both_known || verdict.weight >= 1.0F;
    default:
      return false;
  }
}

/// Gives the quotations without a speaker the one that their group names.
void adopt_speakers(const std::vector<std::uint32_t>& quotations,
                    Groups& groups, std::vector<std::string>& thing) {
  std::map<std::uint32_t, std::set<std::string>> named;
  for (const std::uint32_t i : quotations) {
    if (!thing[i].empty()) named[groups.root(i)].insert(thing[i]);
  }
  for (const std::uint32_t i : quotations) {
    const auto speakers = named.find(groups.root(i));
    if (thing[i].empty() && speakers != named.end() &&
        speakers->second.size() == 1) {
      thing[i] = *speakers->second.begin();
    }
  }
}

}  // namespace

std::vector<std::string> group_quotations(const LinkInput& input,
                                          std::vector<std::string>& thing,
                                          Groups& groups) {
  std::vector<std::uint32_t> quotations;
  std::vector<LinkCandidate> things;
  for (std::uint32_t i = 0; i < input.statements.size(); ++i) {
    if (input.statements[i].kind != SlotKind::quotation) continue;
    quotations.push_back(i);
    things.push_back(candidate(input, input.statements[i]));
  }
  CandidateStatistics statistics;
  for (const auto& [x, y] : find_candidate_pairs(things, kFewestShared,
                                                 kLargestBucket, &statistics)) {
    const std::uint32_t a = quotations[x];
    const std::uint32_t b = quotations[y];
    const bool both_known = !thing[a].empty() && !thing[b].empty();
    if (both_known && thing[a] != thing[b]) continue;
    if (groups.root(a) == groups.root(b)) continue;  // many copies of one text
    if (one_utterance(input.statements[a], input.statements[b], both_known)) {
      groups.join(a, b);
    }
  }
  adopt_speakers(quotations, groups, thing);

  std::vector<std::string> names(input.statements.size());
  std::map<std::string, std::string> name_of;
  for (const std::uint32_t i : quotations) {
    const std::string& name = input.statements[i].subject.name;
    if (!name.empty()) name_of.try_emplace(thing[i], name);
  }
  for (const std::uint32_t i : quotations) {
    const auto name = name_of.find(thing[i]);
    names[i] = name == name_of.end() ? "unnamed speaker" : name->second;
  }
  return names;
}

}  // namespace crosscheck
