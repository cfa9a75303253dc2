#include "graph/figure_links.h"

#include <algorithm>
#include <cstdlib>
#include <string>
#include <string_view>

#include "graph/candidate_pairs.h"
#include "graph/participant_match.h"
#include "graph/string_pool.h"

namespace crosscheck {
namespace {

constexpr std::size_t kLargestBucket = 300;

bool is_any_person(std::string_view head) {
  constexpr std::string_view kPersons[] = {"",         "person",   "people",
                                           "victim",   "resident", "villager",
                                           "civilian", "casualty", "life"};
  return std::find(std::begin(kPersons), std::end(kPersons), head) !=
         std::end(kPersons);
}

bool share_word(const std::vector<std::string>& a,
                const std::vector<std::string>& b) {
  return share_element<std::string>(a, b);
}

bool holds(const std::vector<std::string>& all,
           const std::vector<std::string>& some) {
  return std::includes(all.begin(), all.end(), some.begin(), some.end());
}

/// Days of two main frames that name one each lie together or a day apart: the
/// day of an event and that of its report are often taken for one another.
bool days_meet(const FigureFrame& a, const FigureFrame& b) {
  if (a.dated && b.dated) {
    return a.first_day <= b.last_day + 1 && b.first_day <= a.last_day + 1;
  }
  return a.weekday < 0 || b.weekday < 0 || a.weekday == b.weekday;
}

bool frames_meet(const FigureFrame& a, const FigureFrame& b) {
  using Kind = FigureFrame::Kind;
  if (a.kind != b.kind || a.kind == Kind::unplaced) return false;
  if (a.kind == Kind::main) return days_meet(a, b);
  return a.dated && b.dated && a.first_day <= b.last_day &&
         b.first_day <= a.last_day;
}

bool same_predicate(const FigurePredicate& a, const FigurePredicate& b) {
  if (a.role != b.role) return false;
  if (a.name == b.name) return true;
  return !a.of_table && !b.of_table &&
         share_element<std::uint32_t>(a.classes, b.classes);
}

const FigurePredicate* shared_predicate(const Figure& a, const Figure& b) {
  for (const FigurePredicate& x : a.predicates) {
    for (const FigurePredicate& y : b.predicates) {
      if (same_predicate(x, y)) return &x;
    }
  }
  return nullptr;
}

FigureTie tie_of_nouns(const Figure& a, const Figure& b) {
  if (a.codes != b.codes) return FigureTie::none;
  if (!a.codes.empty()) return FigureTie::close;  // "AK-47 rifles", "AK-47s"
  const bool persons = a.family == FigureFamily::casualties &&
                       is_any_person(a.head) && is_any_person(b.head);
  if (persons || a.head == b.head) return FigureTie::close;
  if (a.head.empty() || b.head.empty()) return FigureTie::loose;
  return share_element<std::uint32_t>(a.head_classes, b.head_classes)
             ? FigureTie::close
             : FigureTie::none;
}

FigureTie tie_of_counts(const Figure& a, const Figure& b) {
  if (a.origins != b.origins) return FigureTie::none;
  if (!holds(a.modifiers, b.modifiers) && !holds(b.modifiers, a.modifiers)) {
    return FigureTie::none;
  }
  const FigurePredicate* predicate = shared_predicate(a, b);
  if (predicate == nullptr) return FigureTie::none;
  const FigureTie nouns = tie_of_nouns(a, b);
  if (nouns != FigureTie::close) return nouns;
  const bool known = predicate->of_table || share_word(a.names, b.names);
  return known ? FigureTie::close : FigureTie::loose;
}

void add_key(std::vector<std::uint64_t>& keys, std::string_view kind,
             const std::string& predicate, const std::string& word) {
  keys.push_back(stable_hash(std::string(kind) + predicate + '\n' + word));
}

/// Nouns of persons meet under the predicate alone.
void add_keys(const Figure& f, const std::string& predicate,
              std::vector<std::uint64_t>& keys) {
  if (is_any_person(f.head)) add_key(keys, "persons ", predicate, "");
  if (!f.head.empty()) add_key(keys, "noun ", predicate, f.head);
  for (const std::uint32_t c : f.head_classes) {
    add_key(keys, "class ", predicate, std::to_string(c));
  }
  for (const std::string& code : f.codes) add_key(keys, "code ", "", code);
  for (const std::string& name : f.names) {
    add_key(keys, "name ", predicate, name);
  }
}

std::vector<std::uint64_t> keys_of(const Figure& f) {
  std::vector<std::uint64_t> keys;
  for (const FigurePredicate& p : f.predicates) {
    add_keys(f, p.name, keys);
    if (p.of_table) continue;
    for (const std::uint32_t c : p.classes)
      add_keys(f, std::to_string(c), keys);
  }
  if (f.predicates.empty()) add_keys(f, "", keys);
  std::sort(keys.begin(), keys.end());
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
  return keys;
}

}  // namespace

FigureTie figure_tie(const Figure& a, const Figure& b) {
  if (a.family != b.family || a.family == FigureFamily::none ||
      a.scope != b.scope || !frames_meet(a.frame, b.frame)) {
    return FigureTie::none;
  }
  if (!a.causes.empty() && !b.causes.empty() &&
      !share_word(a.causes, b.causes)) {
    return FigureTie::none;
  }
  // An older event is known by its time and a name.
  const bool background = a.frame.kind == FigureFrame::Kind::background;
  if (background && !share_word(a.names, b.names)) return FigureTie::none;
  if (a.family == FigureFamily::magnitude) return FigureTie::close;
  return tie_of_counts(a, b);
}

std::vector<FigureLink> link_figures(std::span<const Statement> statements,
                                     std::span<const std::uint32_t> story) {
  std::vector<LinkCandidate> things;
  std::vector<std::uint32_t> which;
  for (std::uint32_t i = 0; i < statements.size(); ++i) {
    const Statement& s = statements[i];
    if (s.figure.family == FigureFamily::none) continue;
    const std::string block = std::to_string(story[s.document.index()]) +
                              std::string(figure_family_name(s.figure.family));
    things.push_back({stable_hash(block), keys_of(s.figure)});
    which.push_back(i);
  }
  std::vector<FigureLink> links;
  CandidateStatistics statistics;
  for (const auto& [x, y] :
       find_candidate_pairs(things, 1, kLargestBucket, &statistics)) {
    const FigureTie tie =
        figure_tie(statements[which[x]].figure, statements[which[y]].figure);
    if (tie != FigureTie::none) links.push_back({which[x], which[y], tie});
  }
  return links;
}

}  // namespace crosscheck
