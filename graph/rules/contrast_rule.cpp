#include "graph/rules/contrast_rule.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <string>
#include <string_view>

#include "graph/clause_fit.h"
#include "graph/rules/contrast_clause.h"
#include "graph/rules/governed_words.h"

namespace crosscheck {
namespace {

using Index = std::uint32_t;

/// What two clauses have to share, the items left out.
struct Demand {
  double mass, inside, score;
  double larger_share, smaller_share;
  std::size_t phrases;
};

constexpr Demand kOfAny = {5, 3.5, 2.5, 0.35, 0.15, 3};
/// Of items that clauses rarely have two of: see is_of_one().
constexpr Demand kOfSure = {3.5, 2.5, 1.5, 0.25, 0.1, 2};

constexpr std::size_t kMostItems = 12;  // a sentence of more is a list

/// Compares two sentences.
class ContrastSearch {
 public:
  ContrastSearch(const WeighedSentence& a, const WeighedSentence& b)
      : a_(a), b_(b), items_a_(items_of(*a.told)), items_b_(items_of(*b.told)) {
    const std::vector<WordFit> fits = fit_words(a, b);
    std::copy_if(fits.begin(), fits.end(), std::back_inserter(fits_),
                 [&](const WordFit& f) { return !is_chance(f, fits); });
    share_figure_ =
        std::any_of(fits_.begin(), fits_.end(), [&](const WordFit& f) {
          return is_precise(word_a(f.a)) && word_a(f.a).key == word_b(f.b).key;
        });
  }

  std::optional<ItemContrast> run() const {
    if (items_a_.size() > kMostItems || items_b_.size() > kMostItems) {
      return std::nullopt;
    }
    auto found = search(kOfAny);
    if (found) return found;
    found = search(kOfSure);
    return found && is_of_one(*found) ? found : std::nullopt;
  }

 private:
  std::optional<ItemContrast> search(const Demand& demand) const {
    double total = 0;
    for (const WordFit& fit : fits_) total += fit.weight;
    std::optional<ItemContrast> best;
    if (total < demand.mass) return best;
    for (const Index i : items_a_) {
      for (const Index j : items_b_) {
        if (!in_one_role(i, j)) continue;
        const auto kind = excluding_kind(word_a(i), word_b(j));
        if (!kind) continue;
        search_clauses({*kind, 0, 0, i, j, 0, {}}, demand, best);
      }
    }
    return best;
  }

  [[nodiscard]] const ContentWord& word_a(Index i) const {
    return a_.told->words[i];
  }
  [[nodiscard]] const ContentWord& word_b(Index j) const {
    return b_.told->words[j];
  }

  /// Whether two words are one small figure of two things.
  [[nodiscard]] bool is_chance(const WordFit& f,
                               const std::vector<WordFit>& fits) const {
    const ContentWord& x = word_a(f.a);
    const ContentWord& y = word_b(f.b);
    return x.kind == ContentKind::figure && !is_precise(x) &&
           !fit(x.governor, y.governor, fits);
  }

  static bool fit(Index i, Index j, const std::vector<WordFit>& fits) {
    return std::any_of(fits.begin(), fits.end(),
                       [&](const WordFit& f) { return f.a == i && f.b == j; });
  }

  /// Whether two items of one kind stand for one thing in their clauses.
  [[nodiscard]] bool in_one_role(Index i, Index j) const {
    const ContentWord& x = word_a(i);
    const ContentWord& y = word_b(j);
    if (x.kind != y.kind) return false;
    const bool governed = x.governor != i && y.governor != j &&
                          fit(x.governor, y.governor, fits_);
    switch (x.kind) {
      case ContentKind::time:
        if (x.role.empty() || y.role.empty()) return false;
        return share_figure_ ||
               (fit(owner_of_time(*a_.told, i), owner_of_time(*b_.told, j),
                    fits_) &&
                stands_near(*a_.told, i) && stands_near(*b_.told, j));
      case ContentKind::figure:
        return governed && counts_noun(x) && counts_noun(y) &&
               !word_a(x.governor).is_everyday &&
               !word_b(y.governor).is_everyday;
      default:
        return governed && !x.role.empty() && x.role == y.role;
    }
  }

  void search_clauses(const ItemContrast& items, const Demand& demand,
                      std::optional<ItemContrast>& best) const {
    for (Index c = 0; c < a_.told->clauses.size(); ++c) {
      if (!stands_inside(word_a(items.item_a), a_.told->clauses[c])) continue;
      const WordMask in_a = mask_of(a_.told->clauses[c]);
      if (!in_a[items.item_a]) continue;
      for (Index d = 0; d < b_.told->clauses.size(); ++d) {
        const WordMask in_b = mask_of(b_.told->clauses[d]);
        if (!in_b[items.item_b] ||
            !stands_inside(word_b(items.item_b), b_.told->clauses[d])) {
          continue;
        }
        ItemContrast found = items;
        found.clause_a = c;
        found.clause_b = d;
        if (!weigh(found, in_a, in_b, demand) ||
            (best && found.score <= best->score) ||
            !differs_in_that_alone(found) || !has_enough(found, demand)) {
          continue;
        }
        best = std::move(found);
      }
    }
  }

  /// Fills in what the clauses share, the items left out; whether it is enough.
  bool weigh(ItemContrast& found, const WordMask& in_a, const WordMask& in_b,
             const Demand& demand) const {
    const ToldClause& x = a_.told->clauses[found.clause_a];
    const ToldClause& y = b_.told->clauses[found.clause_b];
    if (x.polarity != y.polarity || by_two_speakers(x, y) ||
        is_planned(*a_.told, x) != is_planned(*b_.told, y)) {
      return false;
    }
    double mass = 0;
    double inside_a = 0;
    double inside_b = 0;
    for (const WordFit& fit : fits_) {
      if (!in_a[fit.a] || !in_b[fit.b]) continue;
      found.words.emplace_back(fit.a, fit.b);
      mass += fit.weight;
      if (stands_inside(word_a(fit.a), x)) inside_a += fit.weight;
      if (stands_inside(word_b(fit.b), y)) inside_b += fit.weight;
    }
    const double share_a = mass / (weight_of(a_, x) - a_.weights[found.item_a]);
    const double share_b = mass / (weight_of(b_, y) - b_.weights[found.item_b]);
    found.score = mass * (share_a + share_b) / 2;
    return mass >= demand.mass &&
           std::min(inside_a, inside_b) >= demand.inside &&
           found.score >= demand.score &&
           std::max(share_a, share_b) >= demand.larger_share &&
           std::min(share_a, share_b) >= demand.smaller_share;
  }

  /// Whether of no other kind each clause has an item that the other lacks,
  /// and of this kind each has the one item alone.
  [[nodiscard]] bool differs_in_that_alone(const ItemContrast& found) const {
    const ToldClause& x = a_.told->clauses[found.clause_a];
    const ToldClause& y = b_.told->clauses[found.clause_b];
    const auto of_a = lacking(a_, items_a_, x, b_, y);
    const auto of_b = lacking(b_, items_b_, y, a_, x);
    const ContentKind kind = word_a(found.item_a).kind;
    const auto of_kind = [](const WeighedSentence& s, const auto& items,
                            ContentKind k) {
      return std::count_if(items.begin(), items.end(),
                           [&](Index i) { return s.told->words[i].kind == k; });
    };
    if (kind != ContentKind::name && names_clash(of_a, of_b)) return false;
    if (kind == ContentKind::time &&
        (tell_of_others(of_a, of_b) || is_said_again(found))) {
      return false;
    }
    for (const ContentKind k : {ContentKind::plain, ContentKind::name,
                                ContentKind::figure, ContentKind::time}) {
      const auto m = of_kind(a_, of_a, k);
      const auto n = of_kind(b_, of_b, k);
      if (k == kind) {
        if (m != 1 || n != 1) return false;
      } else if (k != ContentKind::name && m > 0 && n > 0) {
        return false;
      }
    }
    return !is_given_twice(*a_.told, items_a_, x, found.item_a) &&
           !is_given_twice(*b_.told, items_b_, y, found.item_b);
  }

  /// Whether each clause has a name that the other lacks, both in one role or
  /// under one word.
  [[nodiscard]] bool names_clash(const std::vector<Index>& of_a,
                                 const std::vector<Index>& of_b) const {
    return std::any_of(of_a.begin(), of_a.end(), [&](Index i) {
      const ContentWord& x = word_a(i);
      return x.kind == ContentKind::name &&
             std::any_of(of_b.begin(), of_b.end(), [&](Index j) {
               const ContentWord& y = word_b(j);
               return y.kind == ContentKind::name &&
                      (x.role == y.role || fit(x.governor, y.governor, fits_));
             });
    });
  }

  /// Whether each clause names a person whom the other does not.
  [[nodiscard]] bool tell_of_others(const std::vector<Index>& of_a,
                                    const std::vector<Index>& of_b) const {
    const auto is_person = [](const ContentWord& word) {
      return word.kind == ContentKind::name &&
             word.name_kind == ParticipantKind::person;
    };
    return std::any_of(of_a.begin(), of_a.end(),
                       [&](Index i) { return is_person(word_a(i)); }) &&
           std::any_of(of_b.begin(), of_b.end(),
                       [&](Index j) { return is_person(word_b(j)); });
  }

  /// Whether the time is one of words, which one says over and over.
  [[nodiscard]] bool is_said_again(const ItemContrast& found) const {
    return is_of_words(word_a(owner_of_time(*a_.told, found.item_a))) ||
           is_of_words(word_b(owner_of_time(*b_.told, found.item_b)));
  }

  /// Whether the item is how long something lasts.
  [[nodiscard]] bool is_length(const ItemContrast& found) const {
    const ContentWord& x = word_a(found.item_a);
    return x.kind == ContentKind::figure && x.key.back() == 's';
  }

  /// Whether what is told is likely one, little as is shared: a day or year of
  /// an act that is done once, a figure of one noun that no clause sums up,
  /// under two words that both have.
  [[nodiscard]] bool is_of_one(const ItemContrast& found) const {
    const ToldClause& x = a_.told->clauses[found.clause_a];
    const ToldClause& y = b_.told->clauses[found.clause_b];
    std::set<std::string_view> shared;
    for (const auto& [i, j] : found.words) {
      if (word_a(i).kind != ContentKind::time) shared.insert(word_a(i).key);
    }
    if (shared.size() < 2) return false;
    switch (found.kind) {
      case ContrastKind::date:
        return shares_name(found) &&
               is_done_once(word_a(owner_of_time(*a_.told, found.item_a))) &&
               is_done_once(word_b(owner_of_time(*b_.told, found.item_b)));
      case ContrastKind::figure:
        return measure_of(word_a(found.item_a)) != "m" &&
               !sums_up(*a_.told, x) && !sums_up(*b_.told, y);
      default:
        return false;
    }
  }

  [[nodiscard]] bool shares_name(const ItemContrast& found) const {
    return std::any_of(
        found.words.begin(), found.words.end(), [&](const auto& fit) {
          const ContentWord& word = word_a(fit.first);
          return word.kind == ContentKind::name && !word.is_reference;
        });
  }

  /// Enough phrases, and among them something rare; of names another name or
  /// a figure.
  [[nodiscard]] bool has_enough(const ItemContrast& found,
                                const Demand& demand) const {
    constexpr double kRare = 3.5;
    std::vector<Index> of_a;
    std::vector<Index> of_b;
    bool plain = false;
    bool rare = false;
    bool marked = false;
    for (const auto& [i, j] : found.words) {
      of_a.push_back(i);
      of_b.push_back(j);
      const ContentWord& word = word_a(i);
      plain |= word.kind == ContentKind::plain;
      rare |= word.kind == ContentKind::plain && !word.is_everyday &&
              a_.weights[i] >= kRare;
      marked |= word.kind == ContentKind::figure ||
                (word.kind == ContentKind::name && !word.is_reference);
    }
    const bool is_time =
        (found.kind == ContrastKind::date && marked) || is_length(found);
    const std::size_t least =
        demand.phrases - (is_time && demand.phrases > 2 ? 1 : 0);
    const bool is_name =
        found.kind == ContrastKind::name || found.kind == ContrastKind::place;
    return plain && (marked || (rare && !is_name)) &&
           count_phrases(*a_.told, of_a) >= least &&
           count_phrases(*b_.told, of_b) >= least;
  }

  const WeighedSentence& a_;
  const WeighedSentence& b_;
  std::vector<WordFit> fits_;
  std::vector<Index> items_a_;
  std::vector<Index> items_b_;
  bool share_figure_ = false;
};

}  // namespace

std::optional<ItemContrast> find_contrast(const WeighedSentence& a,
                                          const WeighedSentence& b) {
  return ContrastSearch(a, b).run();
}

}  // namespace crosscheck
