#include "graph/quotation_links.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "graph/candidate_pairs.h"
#include "graph/name_match.h"
#include "graph/rules/common_runs.h"
#include "graph/rules/other_voice.h"
#include "graph/rules/plain_words.h"
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

/// Whether a speaker is told by what he is ("the network's host"), not by name.
bool is_described(const Statement& s) {
  const std::string& name = s.subject.name;
  const char first = name.empty() ? 'A' : name[name.rfind(' ') + 1];
  return first >= 'a' && first <= 'z';
}

/// Whether both texts have ten words in a row: nobody else says the same, even
/// where the articles seem to name two speakers. Six are enough for one who has
/// no name.
bool share_long_run(const Statement& a, const Statement& b) {
  const std::size_t long_run = is_described(a) || is_described(b) ? 6 : 10;
  const auto* x = std::get_if<Text>(&a.value);
  const auto* y = std::get_if<Text>(&b.value);
  if (x == nullptr || y == nullptr || !x->verbatim || !y->verbatim) {
    return false;
  }
  const auto runs = common_runs(plain_words(*x), plain_words(*y));
  return std::any_of(runs.begin(), runs.end(), [&](const CommonRun& run) {
    return run.size >= long_run;
  });
}

/// The same for speakers that are not known to be one: a surname that two bear
/// in the story, "the attorney", a name that was read wrongly.
bool one_utterance_by_words(const Statement& a, const Statement& b) {
  const Verdict verdict = rule_for(SlotKind::quotation)->compare(a, b);
  const bool sure =
      (verdict.relation == Relation::conflict &&
       verdict.weight >= kSureConflict) ||
      (verdict.relation == Relation::agree && verdict.weight >= 1.0F);
  if (!sure) return false;
  return match_person_names(a.subject.key, b.subject.key) !=
             NameMatch::different ||
         share_long_run(a, b) || are_of_other_voices(a, b);
}

/// Speakers that the words alone show to be one, by the names of both.
using OneSpeaker = std::pair<std::string, std::string>;

/// What the articles call the speakers of one utterance.
struct Voices {
  std::map<std::string, std::size_t> count;  ///< how often each is named
  std::set<std::string> one;                 ///< those that are one

  /// The one named most often stands for all of them.
  void merge() {
    const std::string* most = nullptr;
    for (const std::string& name : one) {
      if (most == nullptr || count[name] > count[*most]) most = &name;
    }
    if (most == nullptr) return;
    chosen = *most;
    for (const std::string& name : one) {
      if (name != chosen) count.erase(name);
    }
  }
  std::string chosen;
};

/// Gives the quotations without a speaker the one that their group names, and
/// those whose words alone put them there the one that most name.
void adopt_speakers(const std::vector<std::uint32_t>& quotations,
                    const std::vector<OneSpeaker>& ones, Groups& groups,
                    std::vector<std::string>& thing) {
  std::map<std::uint32_t, Voices> named;
  for (const std::uint32_t i : quotations) {
    if (!thing[i].empty()) ++named[groups.root(i)].count[thing[i]];
  }
  for (auto& [root, voices] : named) {
    for (const auto& [x, y] : ones) {
      if (!voices.count.contains(x) || !voices.count.contains(y)) continue;
      voices.one.insert(x);
      voices.one.insert(y);
    }
    voices.merge();
  }
  for (const std::uint32_t i : quotations) {
    const auto at = named.find(groups.root(i));
    if (at == named.end()) continue;
    const Voices& voices = at->second;
    if (voices.one.contains(thing[i])) thing[i] = voices.chosen;
    if (thing[i].empty() && voices.count.size() == 1) {
      thing[i] = voices.count.begin()->first;
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
  std::vector<OneSpeaker> ones;
  CandidateStatistics statistics;
  for (const auto& [x, y] : find_candidate_pairs(things, kFewestShared,
                                                 kLargestBucket, &statistics)) {
    const std::uint32_t a = quotations[x];
    const std::uint32_t b = quotations[y];
    const bool both_known = !thing[a].empty() && !thing[b].empty();
    if (groups.root(a) == groups.root(b)) continue;  // many copies of one text
    const Statement& x_said = input.statements[a];
    const Statement& y_said = input.statements[b];
    const bool by_words = both_known && thing[a] != thing[b];
    const bool one = by_words ? one_utterance_by_words(x_said, y_said)
                              : one_utterance(x_said, y_said, both_known);
    if (one) groups.join(a, b);
    if (one && by_words) ones.emplace_back(thing[a], thing[b]);
  }
  adopt_speakers(quotations, ones, groups, thing);

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
