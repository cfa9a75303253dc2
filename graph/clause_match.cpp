#include "graph/clause_match.h"

#include <algorithm>
#include <set>

#include "graph/clause_fit.h"

namespace crosscheck {
namespace {

using Index = std::uint32_t;
using Mask = WordMask;

constexpr double kLeastMass = 5;
constexpr double kLeastInside = 3.5;
constexpr double kLargerShare = 0.35;
constexpr double kSmallerShare = 0.15;
constexpr double kLeastScore = 3.5;
/// Fewer words of a phrase without a predicate need two phrases of their own
/// besides the names: "the mayors of two towns" tells nothing.
constexpr std::size_t kManyOfNouns = 4;

/// Whether each clause has a word of a kind that the other lacks: two figures,
/// two times.
bool clash(const WeighedSentence& a, const ToldClause& x,
           const WeighedSentence& b, const ToldClause& y, ContentKind kind) {
  const auto lacks = [kind](const WeighedSentence& one, const ToldClause& its,
                            const WeighedSentence& other,
                            const ToldClause& others) {
    return std::any_of(its.words.begin(), its.words.end(), [&](Index i) {
      return one.told->words[i].kind == kind &&
             std::none_of(
                 others.words.begin(), others.words.end(),
                 [&](Index j) { return other.keys[j] == one.keys[i]; });
    });
  };
  return lacks(a, x, b, y) && lacks(b, y, a, x);
}

/// The names of a clause of which the other has no word, by what governs them.
std::vector<Index> governors_of_lacking(const WeighedSentence& a,
                                        const ToldClause& x,
                                        const WeighedSentence& b,
                                        const ToldClause& y) {
  std::set<std::uint32_t> known;  // where a name begins of which a word fits
  std::vector<Index> names;
  for (const Index i : x.words) {
    const ContentWord& word = a.told->words[i];
    if (word.kind != ContentKind::name || word.is_reference) continue;
    const bool fits = std::any_of(y.words.begin(), y.words.end(), [&](Index j) {
      return b.keys[j] == a.keys[i];
    });
    fits ? static_cast<void>(known.insert(word.begin)) : names.push_back(i);
  }
  std::vector<Index> governors;
  for (const Index i : names) {
    const ContentWord& word = a.told->words[i];
    if (!known.contains(word.begin)) governors.push_back(word.governor);
  }
  return governors;
}

/// Weighs one clause against another.
class Comparison {
 public:
  Comparison(const WeighedSentence& a, const WeighedSentence& b)
      : a_(a), b_(b), fits_(fit_words(a, b)) {}

  std::optional<ClauseMatch> best() const {
    double total = 0;
    for (const WordFit& fit : fits_) total += fit.weight;
    if (total < kLeastMass) return std::nullopt;
    std::optional<ClauseMatch> best;
    double best_score = 0;
    for (Index i = 0; i < a_.told->clauses.size(); ++i) {
      const Mask in_a = mask_of(a_.told->clauses[i]);
      for (Index j = 0; j < b_.told->clauses.size(); ++j) {
        const auto match = weigh(i, j, in_a, mask_of(b_.told->clauses[j]));
        if (!match) continue;
        if (match->score <= best_score || !tells_the_same(*match)) continue;
        best_score = match->score;
        best = match;
      }
    }
    return best;
  }

 private:
  [[nodiscard]] std::optional<ClauseMatch> weigh(Index i, Index j,
                                                 const Mask& in_a,
                                                 const Mask& in_b) const {
    const ToldClause& x = a_.told->clauses[i];
    const ToldClause& y = b_.told->clauses[j];
    if (x.polarity != y.polarity) return std::nullopt;
    ClauseMatch match;
    double inside_a = 0;
    double inside_b = 0;
    for (const WordFit& fit : fits_) {
      if (!in_a[fit.a] || !in_b[fit.b]) continue;
      match.words.emplace_back(fit.a, fit.b);
      match.mass += fit.weight;
      if (stands_inside(a_.told->words[fit.a], x)) inside_a += fit.weight;
      if (stands_inside(b_.told->words[fit.b], y)) inside_b += fit.weight;
    }
    if (match.mass < kLeastMass ||
        std::min(inside_a, inside_b) < kLeastInside) {
      return std::nullopt;
    }
    match.a = i;
    match.b = j;
    match.share_a = match.mass / weight_of(a_, x);
    match.share_b = match.mass / weight_of(b_, y);
    match.score = match.mass * (match.share_a + match.share_b) / 2;
    if (match.score < kLeastScore ||
        std::max(match.share_a, match.share_b) < kLargerShare ||
        std::min(match.share_a, match.share_b) < kSmallerShare) {
      return std::nullopt;
    }
    return match;
  }

  /// Whether one word that fits has a name in the one clause and another name
  /// in the other: "led by Lind", "led by Brandt".
  [[nodiscard]] bool names_clash(const ClauseMatch& match) const {
    const ToldClause& x = a_.told->clauses[match.a];
    const ToldClause& y = b_.told->clauses[match.b];
    const auto of_a = governors_of_lacking(a_, x, b_, y);
    if (of_a.empty()) return false;
    const auto of_b = governors_of_lacking(b_, y, a_, x);
    return std::any_of(
        match.words.begin(), match.words.end(), [&](const auto& fit) {
          return std::find(of_a.begin(), of_a.end(), fit.first) != of_a.end() &&
                 std::find(of_b.begin(), of_b.end(), fit.second) != of_b.end();
        });
  }

  [[nodiscard]] bool tells_the_same(const ClauseMatch& match) const {
    const ToldClause& x = a_.told->clauses[match.a];
    const ToldClause& y = b_.told->clauses[match.b];
    if (clash(a_, x, b_, y, ContentKind::figure) ||
        clash(a_, x, b_, y, ContentKind::time)) {
      return false;
    }
    if (names_clash(match)) return false;
    std::vector<Index> of_a;
    std::vector<Index> of_b;
    std::vector<Index> plain;
    bool figure = false;
    for (const auto& [i, j] : match.words) {
      of_a.push_back(i);
      of_b.push_back(j);
      if (a_.told->words[i].kind == ContentKind::plain) plain.push_back(i);
      figure |= a_.told->words[i].kind == ContentKind::figure;
    }
    const bool noun_a = x.kind == ClauseKind::noun && !figure;
    const bool noun_b = y.kind == ClauseKind::noun && !figure;
    if ((noun_a || noun_b) && match.words.size() < kManyOfNouns &&
        count_phrases(*a_.told, plain) < 2) {
      return false;
    }
    const std::size_t least = noun_a && noun_b ? 3 : 2;
    return !plain.empty() && count_phrases(*a_.told, of_a) >= least &&
           count_phrases(*b_.told, of_b) >= least;
  }

  const WeighedSentence& a_;
  const WeighedSentence& b_;
  std::vector<WordFit> fits_;
};

}  // namespace

std::optional<ClauseMatch> match_clauses(const WeighedSentence& a,
                                         const WeighedSentence& b) {
  return Comparison(a, b).best();
}

}  // namespace crosscheck
