#include "graph/clause_fit.h"

#include <algorithm>
#include <set>
#include <utility>

namespace crosscheck {
namespace {

using Index = std::uint32_t;
using Mask = WordMask;

/// Says at once of most numbers that they were not added. Source: Bloom 1970,
/// with one hash.
class NumberFilter {
 public:
  void add(std::uint32_t number) { bits_.set(number % bits_.size()); }
  [[nodiscard]] bool may_have(std::uint32_t number) const {
    return bits_[number % bits_.size()];
  }

 private:
  std::bitset<512> bits_;
};

/// Pairs the words of two sentences, each with one other.
class WordPairing {
 public:
  WordPairing(const WeighedSentence& a, const WeighedSentence& b)
      : a_(a), b_(b) {}

  /// Gives their weight.
  double pair_equal_words() {
    NumberFilter in_b;
    for (const std::uint32_t key : b_.keys) in_b.add(key);
    double mass = 0;
    for (Index i = 0; i < a_.keys.size(); ++i) {
      if (!in_b.may_have(a_.keys[i])) continue;
      mass += pair(i, 1, [&](Index j) { return a_.keys[i] == b_.keys[j]; });
    }
    return mass;
  }

  void pair_words_of_a_class() {
    constexpr double kOfClass = 0.75;
    NumberFilter in_b;
    for (Index j = 0; j < b_.keys.size(); ++j) {
      if (taken_b_[j]) continue;
      for (const std::uint32_t c : b_.told->words[j].classes) in_b.add(c);
    }
    for (Index i = 0; i < a_.keys.size(); ++i) {
      const ContentWord& word = a_.told->words[i];
      const bool may_share =
          !taken_a_[i] &&
          std::any_of(word.classes.begin(), word.classes.end(),
                      [&](std::uint32_t c) { return in_b.may_have(c); });
      if (!may_share) continue;
      pair(i, kOfClass,
           [&](Index j) { return share_class(word, b_.told->words[j]); });
    }
  }

  [[nodiscard]] std::vector<WordFit> fits() && { return std::move(fits_); }

 private:
  /// Pairs a word with the first free one that fits; gives their weight, or 0.
  template <typename Fits>
  double pair(Index i, double strength, const Fits& fits) {
    for (Index j = 0; j < b_.keys.size(); ++j) {
      if (taken_b_[j] || !fits(j)) continue;
      taken_a_.set(i);
      taken_b_.set(j);
      fits_.push_back(
          {i, j, strength * std::min(a_.weights[i], b_.weights[j])});
      return fits_.back().weight;
    }
    return 0;
  }

  const WeighedSentence& a_;
  const WeighedSentence& b_;
  Mask taken_a_;
  Mask taken_b_;
  std::vector<WordFit> fits_;
};

}  // namespace

bool share_class(const ContentWord& x, const ContentWord& y) {
  auto i = x.classes.begin();
  auto j = y.classes.begin();
  while (i != x.classes.end() && j != y.classes.end()) {
    if (*i == *j) return true;
    *i < *j ? ++i : ++j;
  }
  return false;
}

std::vector<WordFit> fit_words(const WeighedSentence& a,
                               const WeighedSentence& b) {
  WordPairing pairing(a, b);
  constexpr double kFewEqual = 2;  // classes alone are no evidence
  if (pairing.pair_equal_words() < kFewEqual) return {};
  pairing.pair_words_of_a_class();
  return std::move(pairing).fits();
}

Mask mask_of(const ToldClause& clause) {
  Mask mask;
  for (const Index i : clause.words) mask.set(i);
  return mask;
}

double weight_of(const WeighedSentence& sentence, const ToldClause& clause) {
  double weight = 0;
  for (const Index i : clause.words) weight += sentence.weights[i];
  return weight;
}

bool stands_inside(const ContentWord& word, const ToldClause& clause) {
  return clause.span.begin <= word.begin && word.begin < clause.span.end;
}

std::size_t count_phrases(const ToldSentence& told,
                          const std::vector<Index>& words) {
  constexpr int kMostSteps = 6;
  std::set<std::pair<std::uint32_t, std::uint32_t>> found;
  for (Index i : words) {
    for (int step = 0; step < kMostSteps; ++step) {
      const Index up = told.words[i].governor;
      if (!told.words[i].is_modifier ||
          std::find(words.begin(), words.end(), up) == words.end()) {
        break;
      }
      i = up;
    }
    found.emplace(told.words[i].begin, told.words[i].end);
  }
  return found.size();
}

}  // namespace crosscheck
