#include "graph/linking.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <utility>

#include "graph/candidate_pairs.h"
#include "graph/context_tie.h"
#include "graph/event_label.h"
#include "graph/event_links.h"
#include "graph/groups.h"
#include "graph/name_match.h"
#include "graph/quotation_links.h"
#include "graph/rules/rule.h"
#include "graph/string_pool.h"

// Three kinds of statement are grouped one after the other: those of events by
// the event's group, those of named subjects by name, and loose ones by
// context. Each gives a statement a group key in words; equal keys are one
// item.

namespace crosscheck {
namespace {

constexpr std::size_t kLargestBucket = 400;

/// Names that different persons of one story can share are no identity: a
/// surname alone joins a full name only where the story has one bearer.
struct NamedSubject {
  std::uint32_t story = 0;
  std::string key;
  friend auto operator<=>(const NamedSubject&, const NamedSubject&) = default;
};

std::string last_word(const std::string& key) {
  return key.substr(key.rfind(' ') + 1);
}

/// Keys under which spellings of one name meet: its first two consonants and
/// its length class would be too clever; the surname's first three letters and
/// the whole key's initials are enough, and cheap to check.
std::vector<std::uint64_t> name_keys(const std::string& key) {
  const std::string surname = last_word(key);
  std::vector<std::uint64_t> keys = {
      stable_hash("surname " + surname),
      stable_hash("start " + surname.substr(0, 3))};
  std::sort(keys.begin(), keys.end());
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
  return keys;
}

/// Subjects that more is told of than what they are called: whoever is only
/// called something ("his wife, Ann Doe") leaves "Doe" to him.
std::set<NamedSubject> main_subjects(const LinkInput& input) {
  std::set<NamedSubject> subjects;
  for (const Statement& s : input.statements) {
    if (s.subject.key.empty() || s.slot == "role") continue;
    subjects.insert({input.story[s.document.index()], s.subject.key});
  }
  return subjects;
}

/// Groups the distinct subjects of each story by name.
std::map<NamedSubject, std::uint32_t> group_subjects(const LinkInput& input) {
  std::map<NamedSubject, std::uint32_t> number;
  for (const Statement& s : input.statements) {
    if (s.subject.key.empty()) continue;
    number.try_emplace({input.story[s.document.index()], s.subject.key}, 0U);
  }
  std::vector<NamedSubject> subjects;
  std::vector<LinkCandidate> things;
  for (auto& [subject, id] : number) {
    id = static_cast<std::uint32_t>(subjects.size());
    subjects.push_back(subject);
    things.push_back({subject.story, name_keys(subject.key)});
  }
  Groups groups(subjects.size());
  std::vector<std::pair<std::uint32_t, std::uint32_t>> possible;
  CandidateStatistics statistics;
  for (const auto& [a, b] :
       find_candidate_pairs(things, 1, kLargestBucket, &statistics)) {
    const NameMatch match =
        match_person_names(subjects[a].key, subjects[b].key);
    if (match == NameMatch::same) groups.join(a, b);
    if (match == NameMatch::possible) possible.emplace_back(a, b);
  }
  // "Possible" joins only where it leads to a single group.
  const std::set<NamedSubject> main = main_subjects(input);
  std::map<std::uint32_t, std::set<std::uint32_t>> targets;
  for (const auto& [a, b] : possible) {
    const bool a_is_short = subjects[a].key.size() < subjects[b].key.size();
    const std::uint32_t part = a_is_short ? a : b;
    const std::uint32_t whole = a_is_short ? b : a;
    if (main.contains(subjects[part]) && !main.contains(subjects[whole])) {
      continue;
    }
    targets[part].insert(groups.root(whole));
  }
  for (const auto& [part, wholes] : targets) {
    if (wholes.size() == 1) groups.join(part, *wholes.begin());
  }
  for (auto& [subject, id] : number) id = groups.root(id);
  return number;
}

/// Groups figures without event or subject by slot and context; where the
/// figures agree a looser tie of context will do.
void group_loose(const LinkInput& input,
                 const std::vector<std::uint32_t>& loose, Groups& groups) {
  std::vector<LinkCandidate> things;
  for (const std::uint32_t i : loose) {
    const Statement& s = input.statements[i];
    LinkCandidate thing;
    thing.block =
        stable_hash(std::to_string(input.story[s.document.index()]) + s.slot);
    for (const std::string& word : s.context) {
      thing.keys.push_back(stable_hash(word));
    }
    std::sort(thing.keys.begin(), thing.keys.end());
    things.push_back(std::move(thing));
  }
  CandidateStatistics statistics;
  for (const auto& [x, y] :
       find_candidate_pairs(things, 1, kLargestBucket, &statistics)) {
    const Statement& a = input.statements[loose[x]];
    const Statement& b = input.statements[loose[y]];
    if (a.document == b.document || a.slot != b.slot) continue;
    if (groups.root(loose[x]) == groups.root(loose[y])) continue;
    const ContextTie tie = context_tie(a, b);
    const Rule* rule = rule_for(a.kind);
    if (tie == ContextTie::close ||
        (tie == ContextTie::loose && rule != nullptr &&
         rule->compare(a, b).relation == Relation::agree)) {
      groups.join(loose[x], loose[y]);
    }
  }
}

/// Kinds that meet through their words alone.
bool is_wording(SlotKind kind) {
  return kind == SlotKind::quotation || kind == SlotKind::report ||
         kind == SlotKind::act;
}

/// Acts that links join, over however many documents, are one item.
void group_acts(const LinkInput& input, Groups& groups) {
  std::map<std::uint32_t, std::uint32_t> statement_of;  // by predication
  for (std::uint32_t i = 0; i < input.statements.size(); ++i) {
    const Statement& s = input.statements[i];
    if (s.kind == SlotKind::act) statement_of.emplace(s.predication, i);
  }
  for (const PredicationLink& link : input.links) {
    groups.join(statement_of.at(link.a), statement_of.at(link.b));
  }
}

/// Figures that are tied closely, or loosely and agree, are one item.
void group_figures(const LinkInput& input, const std::vector<FigureLink>& links,
                   Groups& groups) {
  for (const FigureLink& link : links) {
    const Statement& a = input.statements[link.a];
    const Rule* rule = rule_for(a.kind);
    const bool agree =
        rule != nullptr &&
        rule->compare(a, input.statements[link.b]).relation == Relation::agree;
    if (link.tie == FigureTie::close || agree) groups.join(link.a, link.b);
  }
}

bool is_figure(const Statement& s) {
  return s.figure.family != FigureFamily::none;
}

/// What a loose figure is about, in its own words.
std::string context_label(const Statement& s) {
  std::string label;
  for (const std::string& word : s.context) {
    if (!label.empty()) label += ' ';
    label += word.substr(word.starts_with("name:") ? 5 : 0);
  }
  return label;
}

/// Two items may have the same words for people; a table needs them apart.
void make_distinct(std::vector<LinkedItem>& items) {
  std::map<std::pair<std::string, std::string>, std::uint32_t> seen;
  for (LinkedItem& item : items) {
    const std::uint32_t nth = ++seen[{item.subject, item.slot}];
    if (nth < 2) continue;
    item.subject += item.kind == SlotKind::quotation ? " (quotation " : " (";
    item.subject += std::to_string(nth) + ")";
  }
}

}  // namespace

LinkedStatements link_statements(const LinkInput& input) {
  const auto events = link_events(input.events, input.story);
  const auto subjects = group_subjects(input);
  const auto labels = event_labels(input.events, events);

  std::vector<std::string> thing(input.statements.size());
  std::vector<std::uint32_t> loose;
  for (std::uint32_t i = 0; i < input.statements.size(); ++i) {
    const Statement& s = input.statements[i];
    const std::uint32_t story = input.story[s.document.index()];
    if (is_figure(s)) continue;
    if (s.event != Statement::kNoEvent) {
      thing[i] = "event " + std::to_string(events[s.event]);
    } else if (!s.subject.key.empty()) {
      const auto id = subjects.at({story, s.subject.key});
      thing[i] = "name " + std::to_string(id);
    } else if (!is_wording(s.kind) && !is_figure(s)) {
      loose.push_back(i);
    }
  }
  Groups groups(input.statements.size());
  group_loose(input, loose, groups);
  for (const StatementEdge& edge : input.told) groups.join(edge.a, edge.b);
  group_acts(input, groups);
  const std::vector<std::string> speakers =
      group_quotations(input, thing, groups);

  LinkedStatements linked;
  linked.figures = link_figures(input.statements, input.story);
  group_figures(input, linked.figures, groups);
  std::map<std::string, std::uint32_t> thing_number;
  std::map<std::pair<std::string, std::string>, std::uint32_t> number;
  for (std::uint32_t i = 0; i < input.statements.size(); ++i) {
    const Statement& s = input.statements[i];
    std::string key = thing[i];
    if (key.empty() || is_wording(s.kind)) {
      key += " group " + std::to_string(groups.root(i));
    }
    const auto next = static_cast<std::uint32_t>(linked.items.size());
    const auto [at, added] =
        number.try_emplace({key, is_figure(s) ? "figure" : s.slot}, next);
    if (added) {
      std::string subject = s.subject.name;
      if (s.event != Statement::kNoEvent) subject = labels[events[s.event]];
      if (s.kind == SlotKind::quotation) subject = speakers[i];
      if (subject.empty()) subject = context_label(s);
      LinkedItem item{std::move(subject), s.slot, s.kind};
      if (!thing[i].empty()) {
        item.thing = thing_number.try_emplace(thing[i], thing_number.size() + 1)
                         .first->second;
      }
      linked.items.push_back(std::move(item));
    }
    linked.item_of.push_back(at->second);
  }
  make_distinct(linked.items);
  return linked;
}

}  // namespace crosscheck
