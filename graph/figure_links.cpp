#include "graph/figure_links.h"

#include <algorithm>
#include <cstdlib>
#include <string>
#include <string_view>

#include "graph/candidate_pairs.h"
#include "graph/context_tie.h"
#include "graph/figure_likeness.h"
#include "graph/figure_times.h"
#include "graph/participant_match.h"
#include "graph/string_pool.h"

namespace crosscheck {
namespace {

constexpr std::size_t kLargestBucket = 300;

bool is_any_person(std::string_view head) {
  constexpr std::string_view kPersons[] = {
      "",         "person",   "people", "victim",   "resident", "villager",
      "civilian", "casualty", "life",   "national", "citizen"};
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
  if (!a.codes.empty()) return FigureTie::close;  // "M-16 rifles", "M-16s"
  const bool any_a = is_any_person(a.head);
  const bool any_b = is_any_person(b.head);
  // "23 Chilean sailors", "12 Chilean nationals"
  const bool by_origin = !a.origins.empty() && (any_a || any_b);
  const bool persons =
      a.family == FigureFamily::casualties && (by_origin || (any_a && any_b));
  if (persons || a.head == b.head) return FigureTie::close;
  if (a.head.empty() || b.head.empty()) return FigureTie::loose;
  return share_element<std::uint32_t>(a.head_classes, b.head_classes)
             ? FigureTie::close
             : FigureTie::none;
}

std::string_view last_word(std::string_view name) {
  const std::size_t space = name.rfind(' ');
  return space == std::string_view::npos ? name : name.substr(space + 1);
}

/// Whether one of the names can be of one person, or none is given: a report
/// of a shooting rarely counts the hits of two.
bool may_be_one_person(const Figure& a, const Figure& b) {
  if (a.names.empty() || b.names.empty()) return true;
  const auto has = [&](const std::string& x) {
    return std::any_of(
        b.names.begin(), b.names.end(),
        [&](const std::string& y) { return last_word(x) == last_word(y); });
  };
  return std::any_of(a.names.begin(), a.names.end(), has);
}

/// Things that grow more from hour to hour, and numbers that are names.
bool is_running_count(std::string_view head) {
  constexpr std::string_view kNouns[] = {
      "view", "hit",      "download", "follower", "subscriber", "signature",
      "user", "donation", "share",    "like",     "visitor",    "member",
      "vote", "ballot",   "block",    "unit"};
  return std::find(std::begin(kNouns), std::end(kNouns), head) !=
         std::end(kNouns);
}

/// "55,000 files", "50,000 files": of so many things of one kind two articles
/// on one story rarely count two lots, and not nearly as many.
bool are_near_counts(const Statement& x, const Statement& y, double least) {
  constexpr double kNear = 1.35;
  const Figure& a = x.figure;
  const Figure& b = y.figure;
  const auto* p = std::get_if<Quantity>(&x.value);
  const auto* q = std::get_if<Quantity>(&y.value);
  if (p == nullptr || q == nullptr || a.family != FigureFamily::count ||
      a.head.empty() || a.head != b.head || is_any_person(a.head) ||
      is_running_count(a.head)) {
    return false;
  }
  const auto [few, many] = std::minmax(p->written, q->written);
  return few >= least && many <= kNear * few;
}

constexpr double kMany = 100;

/// Of fewer things words around them must be shared, and two predicates of
/// which none is shared tell of two lots.
bool are_one_lot(const Statement& x, const Statement& y) {
  constexpr double kSome = 10;
  constexpr double kWords = 2;
  if (are_near_counts(x, y, kMany)) return true;
  const bool may_be_one = x.figure.predicates.empty() ||
                          y.figure.predicates.empty() ||
                          shared_predicate(x.figure, y.figure) != nullptr;
  return may_be_one && are_near_counts(x, y, kSome) &&
         shared_context(x, y) >= kWords;
}

/// Whether the time of neither says when another lot was counted.
bool may_be_of_one_time(const Figure& a, const Figure& b) {
  const auto is_placed = [](const Figure& f) {
    return f.frame.kind == FigureFrame::Kind::background;
  };
  return !is_placed(a) && !is_placed(b);
}

FigureTie tie_of_counts(const Statement& x, const Statement& y) {
  const Figure& a = x.figure;
  const Figure& b = y.figure;
  if (a.origins != b.origins) return FigureTie::none;
  if (!holds(a.modifiers, b.modifiers) && !holds(b.modifiers, a.modifiers)) {
    return FigureTie::none;
  }
  const FigureTie nouns = tie_of_nouns(a, b);
  if (nouns == FigureTie::none) return nouns;
  const FigurePredicate* predicate = shared_predicate(a, b);
  if (nouns == FigureTie::close && (are_turned(x, y) || are_one_lot(x, y)))
    return nouns;
  if (predicate == nullptr) {
    constexpr double kWords = 2;
    const bool near = nouns == FigureTie::close && !a.head.empty() &&
                      shared_context(x, y) >= kWords;
    return near ? FigureTie::loose : FigureTie::none;
  }
  if (nouns != FigureTie::close) return nouns;
  const bool known = predicate->of_table || share_word(a.names, b.names) ||
                     shared_context(x, y) >= 2 ||
                     (counts_hits(a) && may_be_one_person(a, b));
  return known ? FigureTie::close : FigureTie::loose;
}

bool share_name_of_context(const Statement& a, const Statement& b) {
  return std::any_of(
      a.context.begin(), a.context.end(), [&](const std::string& word) {
        return word.starts_with("name:") &&
               std::binary_search(b.context.begin(), b.context.end(), word);
      });
}

/// "bail was set at $40,000 for him", "he was held on $50,000 bail":
/// who it is for is known where no other is named beside him.
bool are_one_set_sum(const Statement& x, const Statement& y) {
  const Figure& a = x.figure;
  const Figure& b = y.figure;
  if (x.modality != Modality::asserted || y.modality != Modality::asserted ||
      a.names.empty() || b.names.empty()) {
    return false;
  }
  const FigurePredicate* thing = shared_predicate(a, b);
  return thing != nullptr && thing->of_table &&
         (holds(a.names, b.names) || holds(b.names, a.names));
}

FigureTie tie_of_sums(const Statement& a, const Statement& b) {
  if (are_turned(a, b) || are_one_set_sum(a, b)) return FigureTie::close;
  if (shared_context(a, b) < 1) return FigureTie::none;
  return context_tie(a, b) == ContextTie::close && share_name_of_context(a, b)
             ? FigureTie::close
             : FigureTie::loose;
}

FigureTie tie_of_durations(const Statement& a, const Statement& b) {
  constexpr double kWords = 2;
  const FigurePredicate* predicate = shared_predicate(a.figure, b.figure);
  if (predicate == nullptr) {
    return shared_context(a, b) >= kWords ? FigureTie::loose : FigureTie::none;
  }
  const auto is_of_day = [](const std::string& unit) {
    return unit == "hour" || unit == "minute";
  };
  const bool one_unit = a.figure.head == b.figure.head ||
                        (is_of_day(a.figure.head) && is_of_day(b.figure.head));
  // Each side wants, and offers, a length of its own.
  const bool agreed =
      a.modality == Modality::asserted && b.modality == Modality::asserted;
  const bool close = agreed && one_unit && is_lasting(a) && is_lasting(b) &&
                     share_word(a.figure.names, b.figure.names);
  return close ? FigureTie::close : FigureTie::loose;
}

void add_key(std::vector<std::uint64_t>& keys, std::string_view kind,
             const std::string& predicate, const std::string& word) {
  keys.push_back(stable_hash(std::string(kind) + predicate + '\n' + word));
}

/// Nouns of persons meet under the predicate alone.
void add_keys(const Figure& f, const std::string& predicate,
              std::vector<std::uint64_t>& keys) {
  if (is_any_person(f.head)) add_key(keys, "persons ", predicate, "");
  for (const std::string& origin : f.origins) {
    add_key(keys, "origin ", predicate, origin);
  }
  if (!f.head.empty()) add_key(keys, "noun ", predicate, f.head);
  for (const std::uint32_t c : f.head_classes) {
    add_key(keys, "class ", predicate, std::to_string(c));
  }
  for (const std::string& code : f.codes) add_key(keys, "code ", "", code);
  for (const std::string& name : f.names) {
    add_key(keys, "name ", predicate, name);
  }
}

std::vector<std::uint64_t> keys_of(const Statement& s) {
  const Figure& f = s.figure;
  std::vector<std::uint64_t> keys;
  if (has_side(s)) return {stable_hash("side " + s.slot)};
  for (const std::string& word : s.context) add_key(keys, "word ", "", word);
  for (const FigurePredicate& p : f.predicates) {
    add_keys(f, p.name, keys);
    if (p.of_table) continue;
    for (const std::uint32_t c : p.classes)
      add_keys(f, std::to_string(c), keys);
  }
  if (f.predicates.empty()) add_keys(f, "", keys);
  if (!f.head.empty()) add_key(keys, "counted ", "", f.head);
  std::string digits = exact_digits(s);
  std::sort(digits.begin(), digits.end());
  if (!digits.empty()) add_key(keys, "digits ", "", digits);
  std::sort(keys.begin(), keys.end());
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
  return keys;
}

}  // namespace

FigureTie figure_tie(const Statement& x, const Statement& y) {
  const Figure& a = x.figure;
  const Figure& b = y.figure;
  // One distance on either side of a place is one place, told wrongly once.
  if (are_opposite_sides(x, y)) {
    const double far = std::abs(std::get<Quantity>(x.value).written);
    const double apart = std::abs(std::get<Quantity>(y.value).written - far);
    constexpr double kEqual = 1e-9;
    return apart <= kEqual * far ? FigureTie::close : FigureTie::none;
  }
  if (a.family != b.family || a.family == FigureFamily::none ||
      a.scope != b.scope) {
    return FigureTie::none;
  }
  if (!times_meet(a, b) &&
      !(are_near_counts(x, y, kMany) && may_be_of_one_time(a, b))) {
    return FigureTie::none;
  }
  if (!a.causes.empty() && !b.causes.empty() &&
      !share_word(a.causes, b.causes)) {
    return FigureTie::none;
  }
  // An older event is known by its time and a name.
  const bool main = a.frame.kind == FigureFrame::Kind::main ||
                    b.frame.kind == FigureFrame::Kind::main;
  const bool one_cause = !a.causes.empty() && a.causes == b.causes;
  const bool by_month = a.frame.kind == FigureFrame::Kind::unplaced;
  if (!main && !share_word(a.names, b.names) && !(by_month && one_cause)) {
    return FigureTie::none;
  }
  switch (a.family) {
    case FigureFamily::magnitude:
      return FigureTie::close;
    case FigureFamily::sum:
      return tie_of_sums(x, y);
    case FigureFamily::share:
      return shared_context(x, y) >= 2 ? FigureTie::loose : FigureTie::none;
    case FigureFamily::duration:
      return tie_of_durations(x, y);
    default:
      return tie_of_counts(x, y);
  }
}

std::vector<FigureLink> link_figures(std::span<const Statement> statements,
                                     std::span<const std::uint32_t> story) {
  std::vector<LinkCandidate> things;
  std::vector<std::uint32_t> which;
  for (std::uint32_t i = 0; i < statements.size(); ++i) {
    const Statement& s = statements[i];
    if (s.figure.family == FigureFamily::none && !has_side(s)) continue;
    const std::string block = std::to_string(story[s.document.index()]) +
                              std::string(figure_family_name(s.figure.family));
    things.push_back({stable_hash(block), keys_of(s)});
    which.push_back(i);
  }
  std::vector<FigureLink> links;
  CandidateStatistics statistics;
  for (const auto& [x, y] :
       find_candidate_pairs(things, 1, kLargestBucket, &statistics)) {
    const FigureTie tie =
        figure_tie(statements[which[x]], statements[which[y]]);
    if (tie != FigureTie::none) links.push_back({which[x], which[y], tie});
  }
  return links;
}

}  // namespace crosscheck
