#include "graph/rules/governed_rule.h"

#include <algorithm>
#include <optional>

#include "graph/clause_fit.h"
#include "graph/rules/act_facts.h"
#include "graph/rules/contrast_clause.h"
#include "graph/rules/contrast_items.h"
#include "graph/rules/governed_words.h"

namespace crosscheck {
namespace {

using Index = std::uint32_t;

constexpr std::size_t kMostItems = 12;  // a sentence of more is a list

/// Compares two sentences.
class GovernedSearch {
 public:
  GovernedSearch(const WeighedSentence& a, const WeighedSentence& b)
      : a_(*a.told),
        b_(*b.told),
        items_a_(items_in(a_)),
        items_b_(items_in(b_)) {
    if (items_a_.empty() || items_b_.empty() || items_a_.size() > kMostItems ||
        items_b_.size() > kMostItems || !has_candidate()) {
      return;
    }
    fits_ = fit_words(a, b);
  }

  std::vector<GovernedContrast> run() const {
    std::vector<GovernedContrast> found;
    if (fits_.empty()) return found;
    for (const Index i : items_a_) {
      for (const Index j : items_b_) {
        if (auto contrast = compare(i, j)) found.push_back(*contrast);
      }
    }
    return found;
  }

 private:
  [[nodiscard]] const ContentWord& word_a(Index i) const { return a_.words[i]; }
  [[nodiscard]] const ContentWord& word_b(Index j) const { return b_.words[j]; }

  [[nodiscard]] bool exclude(Index i, Index j) const {
    return excluding_kind(word_a(i), word_b(j)).has_value();
  }

  [[nodiscard]] bool has_candidate() const {
    return std::any_of(items_a_.begin(), items_a_.end(), [&](Index i) {
      return std::any_of(items_b_.begin(), items_b_.end(), [&](Index j) {
        return exclude(i, j) && owners(i, j).has_value();
      });
    });
  }

  [[nodiscard]] bool fit(Index i, Index j) const {
    return std::any_of(fits_.begin(), fits_.end(),
                       [&](const WordFit& f) { return f.a == i && f.b == j; });
  }

  /// The words that govern both items: of things counted their noun; else a
  /// time may hang from a noun of the clause ("left the race in May").
  [[nodiscard]] std::optional<std::pair<Index, Index>> owners(Index i,
                                                              Index j) const {
    const std::size_t most = word_a(i).kind == ContentKind::figure ? 1 : 2;
    const auto up_a = governors_of(a_, i, most);
    const auto up_b = governors_of(b_, j, most);
    for (std::size_t m = 0; m < up_a.size(); ++m) {
      for (std::size_t n = 0; n < up_b.size() && m + n < 2; ++n) {
        const ContentWord& x = word_a(up_a[m]);
        if ((m > 0 && word_a(up_a[0]).role != "object") ||
            (n > 0 && word_b(up_b[0]).role != "object")) {
          continue;
        }
        if ((is_count(i) || x.kind == ContentKind::plain) &&
            are_one_word(x, word_b(up_b[n]))) {
          return std::pair(up_a[m], up_b[n]);
        }
      }
    }
    return std::nullopt;
  }

  [[nodiscard]] bool is_count(Index i) const {
    return word_a(i).kind == ContentKind::figure &&
           measure_of(word_a(i)).empty();
  }
  [[nodiscard]] bool is_sum(Index i) const {
    return word_a(i).kind == ContentKind::figure &&
           is_money(measure_of(word_a(i)));
  }
  [[nodiscard]] bool is_share(Index i) const {
    return word_a(i).kind == ContentKind::figure &&
           measure_of(word_a(i)) == "%";
  }
  [[nodiscard]] bool is_length(Index i) const {
    return word_a(i).kind == ContentKind::figure &&
           measure_of(word_a(i)) == "s";
  }

  [[nodiscard]] std::optional<GovernedContrast> compare(Index i,
                                                        Index j) const {
    const ContentWord& x = word_a(i);
    const ContentWord& y = word_b(j);
    if (x.role.empty() || y.role.empty() || !exclude(i, j)) return {};
    const auto owner = owners(i, j);
    if (!owner) return {};
    GovernedContrast found;
    found.item_a = i;
    found.item_b = j;
    found.owner_a = owner->first;
    found.owner_b = owner->second;
    found.clause_a = clause_with(a_, i, found.owner_a);
    found.clause_b = clause_with(b_, j, found.owner_b);
    if (!may_be_one(found)) return {};
    if (is_count(i)) {
      if (!count_one_thing(found)) return {};
      found.rule = "governed figure";
    } else if (is_sum(i)) {
      if (!is_one_sum(found)) return {};
      found.rule = "governed sum";
    } else if (is_share(i)) {
      if (!is_one_share(found)) return {};
      found.rule = "governed share";
    } else if (is_length(i) && x.role == "modifier" && y.role == "modifier") {
      if (!count_one_thing(found)) return {};
      found.rule = "governed length";
    } else if (x.kind == ContentKind::time) {
      if (!is_one_act(found)) return {};
      found.rule = "governed date";
    } else {
      return {};
    }
    for (const WordFit& f : fits_) found.words.emplace_back(f.a, f.b);
    return found;
  }

  /// Whether both are told as so, or both not, and not by two.
  [[nodiscard]] bool may_be_one(const GovernedContrast& found) const {
    const ToldClause& x = a_.clauses[found.clause_a];
    const ToldClause& y = b_.clauses[found.clause_b];
    return x.polarity == y.polarity && !by_two_speakers(x, y) &&
           is_planned(a_, x) == is_planned(b_, y) &&
           is_under_plan(a_, found.owner_a) == is_under_plan(b_, found.owner_b);
  }

  /// Weight of what both sentences have, but for items, times and the owner.
  [[nodiscard]] double shared_mass(const GovernedContrast& found) const {
    double mass = 0;
    for (const WordFit& f : fits_) {
      if (f.a != found.owner_a && f.a != found.item_a && f.b != found.item_b &&
          word_a(f.a).kind != ContentKind::time) {
        mass += f.weight;
      }
    }
    return mass;
  }

  [[nodiscard]] bool count_one_thing(const GovernedContrast& found) const {
    constexpr double kLeastMass = 6;
    constexpr double kMuch = 7;
    const ContentWord& noun = word_a(found.owner_a);
    const double mass = shared_mass(found);
    if (is_of_play(noun.key) || !counts_noun_below(word_a(found.item_a)) ||
        !counts_noun_below(word_b(found.item_b)) || mass < kLeastMass ||
        others_differ(found) || times_differ() || places_differ() ||
        complements_differ(found)) {
      return false;
    }
    const auto of_a = modifiers(a_, found.owner_a, found.item_a);
    const auto of_b = modifiers(b_, found.owner_b, found.item_b);
    if (selects(a_, of_a, b_, of_b) || selects(b_, of_b, a_, of_a)) {
      return false;
    }
    const bool share_modifier =
        std::any_of(of_a.begin(), of_a.end(),
                    [&](Index p) { return has_key(b_, of_b, word_a(p).key); });
    if (!of_a.empty() && !of_b.empty() && !share_modifier) return false;
    const Index up_a = noun.governor;
    const Index up_b = word_b(found.owner_b).governor;
    const bool one_predicate =
        fit(up_a, up_b) || are_one_word(word_a(up_a), word_b(up_b));
    return one_predicate ||
           (!noun.is_everyday && (share_modifier || mass >= kMuch));
  }

  /// Whether under one preposition other things hang from the owners ("of the
  /// tax", "of the levy").
  [[nodiscard]] bool complements_differ(const GovernedContrast& found) const {
    bool differ = false;
    for (Index p = 0; p < a_.words.size(); ++p) {
      if (!is_complement(a_, p, found.owner_a)) continue;
      for (Index q = 0; q < b_.words.size(); ++q) {
        if (!is_complement(b_, q, found.owner_b) ||
            word_a(p).role != word_b(q).role) {
          continue;
        }
        if (fit(p, q) || word_a(p).key == word_b(q).key) return false;
        differ = true;
      }
    }
    return differ;
  }

  /// Whether the sentences count something else too, and differ in that: then
  /// they tell of two events.
  [[nodiscard]] bool others_differ(const GovernedContrast& found) const {
    return std::any_of(items_a_.begin(), items_a_.end(), [&](Index p) {
      return p != found.item_a && word_a(p).kind == ContentKind::figure &&
             std::any_of(items_b_.begin(), items_b_.end(), [&](Index q) {
               return q != found.item_b && exclude(p, q) &&
                      are_one_word(word_a(word_a(p).governor),
                                   word_b(word_b(q).governor));
             });
    });
  }

  /// Whether each sentence has a time, and none is the other's: "on Monday",
  /// "in 2011".
  [[nodiscard]] bool times_differ() const {
    bool differ = false;
    for (const Index p : items_a_) {
      if (word_a(p).kind != ContentKind::time) continue;
      for (const Index q : items_b_) {
        if (word_b(q).kind != ContentKind::time) continue;
        if (word_a(p).key == word_b(q).key) return false;
        differ = true;
      }
    }
    return differ;
  }

  /// Whether in one role ("in" one place or another) each sentence has a name
  /// that the other lacks.
  [[nodiscard]] bool places_differ() const {
    const auto of_a = strange_names(a_, b_);
    const auto of_b = strange_names(b_, a_);
    return std::any_of(of_a.begin(), of_a.end(), [&](Index p) {
      return std::any_of(of_b.begin(), of_b.end(), [&](Index q) {
        return word_a(p).role == word_b(q).role;
      });
    });
  }

  [[nodiscard]] bool is_one_sum(const GovernedContrast& found) const {
    constexpr double kLeastMass = 6;
    const bool of_noun = word_a(found.item_a).role == "modifier" &&
                         word_b(found.item_b).role == "modifier";
    return !is_repeated(word_a(found.owner_a).key) &&
           shared_mass(found) >= kLeastMass && !times_differ() &&
           !places_differ() && !others_differ(found) &&
           arguments(found).differing == 0 &&
           (of_noun || arguments(found).met > 0);
  }

  /// Percent of one thing: what governs it has one subject or object in both
  /// ("unemployment rose to"), or is itself told of the same ("a pay rise of").
  [[nodiscard]] bool is_one_share(const GovernedContrast& found) const {
    constexpr double kLeastMass = 3;
    constexpr double kMuch = 6;
    const Arguments count = arguments(found);
    const double mass = shared_mass(found);
    return !times_differ() && !places_differ() && !others_differ(found) &&
           !complements_differ(found) && count.differing == 0 &&
           mass >= (count.met > 0 ? kLeastMass : kMuch);
  }

  struct Arguments {
    int met = 0;
    int differing = 0;
  };

  /// How many of subject and object both owners have, and have in common.
  [[nodiscard]] Arguments arguments(const GovernedContrast& found) const {
    Arguments count;
    for (const std::string_view role : {"subject", "object"}) {
      const auto of_a = in_role(a_, found.owner_a, found.item_a, role);
      const auto of_b = in_role(b_, found.owner_b, found.item_b, role);
      bool meet = false;
      bool may_meet = of_a.empty() || of_b.empty();
      for (const Index p : of_a) {
        for (const Index q : of_b) {
          meet = meet || fit(p, q) || word_a(p).key == word_b(q).key;
          may_meet = may_meet || may_be_one_thing(word_a(p), word_b(q));
        }
      }
      count.met += meet ? 1 : 0;
      count.differing += !meet && !may_meet ? 1 : 0;
    }
    return count;
  }

  /// Whether one owner is one act: told with one subject or object and no
  /// other, or with two more things below it that are not its subject.
  [[nodiscard]] bool is_one_act(const GovernedContrast& found) const {
    constexpr double kLeastMass = 5;
    constexpr double kMassBelow = 4;
    constexpr double kEnough = 6;
    constexpr double kMuch = 10;
    const ContentWord& x = word_a(found.owner_a);
    const ContentWord& y = word_b(found.owner_b);
    const bool repeated = is_repeated(x.key) || is_repeated(y.key);
    const bool recurs = repeated || is_recurring(x.key) || is_recurring(y.key);
    const Arguments count = arguments(found);
    const double mass = shared_mass(found);
    if (count.differing > 0 || mass < kLeastMass || names_clash(found) ||
        complements_differ(found) || others_differ(found) ||
        !is_of_owner(a_, found.item_a) || !is_of_owner(b_, found.item_b)) {
      return false;
    }
    std::size_t below = 0;
    double mass_below = 0;
    for (const WordFit& f : fits_) {
      if (f.a == found.item_a || f.b == found.item_b ||
          !is_told_below(a_, f.a, found.owner_a) ||
          !is_told_below(b_, f.b, found.owner_b)) {
        continue;
      }
      ++below;
      mass_below += f.weight;
    }
    if (below >= 2 && mass_below >= kMassBelow) {
      return !recurs || count.met > 0;
    }
    if (recurs) {
      return !repeated &&
             (count.met > 1 || (count.met > 0 && below > 0 && mass >= kEnough));
    }
    return count.met > 0 || (below > 0 && mass >= kMuch);
  }

  /// Whether each owner has a name below it that the other's sentence lacks.
  [[nodiscard]] bool names_clash(const GovernedContrast& found) const {
    return has_strange_name(a_, found.owner_a, b_) &&
           has_strange_name(b_, found.owner_b, a_);
  }

  const ToldSentence& a_;
  const ToldSentence& b_;
  std::vector<Index> items_a_;
  std::vector<Index> items_b_;
  std::vector<WordFit> fits_;
};

}  // namespace

std::vector<GovernedContrast> find_governed_contrasts(
    const WeighedSentence& a, const WeighedSentence& b) {
  return GovernedSearch(a, b).run();
}

}  // namespace crosscheck
