#include "graph/clause_fit.h"

#include <algorithm>
#include <set>
#include <utility>

namespace crosscheck {
namespace {

using Index = std::uint32_t;
using Mask = WordMask;

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
  constexpr double kOfClass = 0.75;
  std::vector<WordFit> fits;
  Mask taken_a;
  Mask taken_b;
  const auto take = [&](Index i, Index j, double strength) {
    taken_a.set(i);
    taken_b.set(j);
    fits.push_back({i, j, strength * std::min(a.weights[i], b.weights[j])});
  };
  // Most words of one sentence are not in the other: this says so at once.
  std::bitset<256> in_b;
  for (const std::uint32_t key : b.keys) in_b.set(key % in_b.size());
  double mass = 0;
  for (Index i = 0; i < a.keys.size(); ++i) {
    if (!in_b[a.keys[i] % in_b.size()]) continue;
    for (Index j = 0; j < b.keys.size(); ++j) {
      if (a.keys[i] != b.keys[j] || taken_b[j]) continue;
      take(i, j, 1);
      mass += fits.back().weight;
      break;
    }
  }
  constexpr double kFewEqual = 2;  // classes alone are no evidence
  if (mass < kFewEqual) return {};
  for (Index i = 0; i < a.keys.size(); ++i) {
    if (taken_a[i] || a.told->words[i].classes.empty()) continue;
    for (Index j = 0; j < b.keys.size(); ++j) {
      if (taken_b[j] || !share_class(a.told->words[i], b.told->words[j])) {
        continue;
      }
      take(i, j, kOfClass);
      break;
    }
  }
  return fits;
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
