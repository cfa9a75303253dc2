#include "graph/governed_contrasts.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

#include "graph/clause_fit.h"
#include "graph/rules/governed_rule.h"
#include "graph/rules/governed_words.h"
#include "graph/sentence_candidate.h"
#include "graph/word_weights.h"

namespace crosscheck {
namespace {

using Index = std::uint32_t;

constexpr std::size_t kFewestShared = 2;
constexpr std::size_t kLargestBucket = 60;

bool has_item(const ToldSentence& sentence) {
  return std::any_of(sentence.words.begin(), sentence.words.end(),
                     [](const ContentWord& word) {
                       return word.kind == ContentKind::figure ||
                              word.kind == ContentKind::time;
                     });
}

/// One side of a contrast: its sentence, item and what governs it.
struct Side {
  Index sentence = 0;
  Index item = 0;
  Index owner = 0;
};

class GovernedFinder {
 public:
  GovernedFinder(std::span<const ToldSentence> sentences,
                 std::span<const std::uint32_t> story)
      : sentences_(sentences), weighed_(weigh_words(sentences, story)) {
    for (Index i = 0; i < weighed_.size(); ++i) {
      if (!has_item(sentences[i])) continue;
      const DocumentId document = sentences[i].document;
      things_.push_back(
          sentence_candidate(weighed_[i], story[document.index()]));
      which_.push_back(i);
    }
  }

  std::vector<ClauseContrast> run(std::span<const ClauseContrast> known) const {
    std::set<std::pair<Index, Index>> told;
    for (const ClauseContrast& c : known) {
      told.emplace(c.sentence_a, c.sentence_b);
    }
    std::vector<ClauseContrast> found;
    CandidateStatistics statistics;
    for (const auto& [x, y] : find_candidate_pairs(
             things_, kFewestShared, kLargestBucket, &statistics)) {
      const Index a = which_[x];
      const Index b = which_[y];
      if (sentences_[a].document == sentences_[b].document ||
          told.contains({a, b})) {
        continue;
      }
      for (const GovernedContrast& contrast :
           find_governed_contrasts(weighed_[a], weighed_[b])) {
        const Side one = {a, contrast.item_a, contrast.owner_a};
        const Side other = {b, contrast.item_b, contrast.owner_b};
        if (is_answered(one, other) || is_answered(other, one)) continue;
        found.push_back({a, contrast.clause_a, b, contrast.clause_b,
                         contrast.item_a, contrast.item_b, contrast.rule,
                         shared_words(sentences_[a], contrast)});
        break;
      }
    }
    return found;
  }

 private:
  static std::string shared_words(const ToldSentence& a,
                                  const GovernedContrast& contrast) {
    std::set<Index> words;
    for (const auto& [i, j] : contrast.words) words.insert(i);
    std::string shared;
    for (const Index i : words) {
      const ContentWord& word = a.words[i];
      if (word.kind == ContentKind::time) continue;
      if (!shared.empty()) shared += ' ';
      shared += word.key.substr(word.kind == ContentKind::plain ? 0 : 1);
    }
    return shared;
  }

  /// Whether the document of `other` gives what governs its item a second
  /// value, or has the item of `side` itself.
  [[nodiscard]] bool is_answered(const Side& side, const Side& other) const {
    const DocumentId document = sentences_[other.sentence].document;
    Index first = other.sentence;
    while (first > 0 && sentences_[first - 1].document == document) --first;
    for (Index s = first;
         s < sentences_.size() && sentences_[s].document == document; ++s) {
      if (has_second_value(s, other) || has_item_of(s, side, other)) {
        return true;
      }
    }
    return false;
  }

  [[nodiscard]] bool has_second_value(Index s, const Side& side) const {
    constexpr std::size_t kMostSteps = 2;
    const ToldSentence& own = sentences_[side.sentence];
    const ContentWord& item = own.words[side.item];
    const ContentWord& owner = own.words[side.owner];
    const std::string measure = measure_of(item);
    const ToldSentence& told = sentences_[s];
    for (Index i = 0; i < told.words.size(); ++i) {
      const ContentWord& word = told.words[i];
      if (word.kind != item.kind || word.key == item.key ||
          measure_of(word) != measure) {
        continue;
      }
      for (const Index up : governors_of(told, i, kMostSteps)) {
        if (told.words[up].key == owner.key ||
            share_class(told.words[up], owner)) {
          return true;
        }
      }
    }
    return false;
  }

  /// Whether sentence `s` of the document of `other` has the item of `side`: a
  /// figure anywhere, a time beside a telling word of `other`'s sentence.
  [[nodiscard]] bool has_item_of(Index s, const Side& side,
                                 const Side& other) const {
    const ContentWord& item = sentences_[side.sentence].words[side.item];
    if (!has_word(s, item)) return false;
    if (item.kind == ContentKind::figure) return true;
    constexpr float kTelling = 2;
    const WeighedSentence& own = weighed_[other.sentence];
    for (std::size_t i = 0; i < own.keys.size(); ++i) {
      const ContentWord& word = own.told->words[i];
      const bool tells = i == other.owner || own.weights[i] >= kTelling;
      if (tells && word.kind != ContentKind::time && has_word(s, word) &&
          has_word(side.sentence, word)) {
        return true;
      }
    }
    return false;
  }

  [[nodiscard]] bool has_word(Index s, const ContentWord& word) const {
    return std::any_of(sentences_[s].words.begin(), sentences_[s].words.end(),
                       [&](const ContentWord& w) { return w.key == word.key; });
  }

  std::span<const ToldSentence> sentences_;
  std::vector<WeighedSentence> weighed_;
  std::vector<LinkCandidate> things_;
  std::vector<Index> which_;  // by thing: the sentence
};

}  // namespace

std::vector<ClauseContrast> find_governed_clauses(
    std::span<const ToldSentence> sentences,
    std::span<const std::uint32_t> story,
    std::span<const ClauseContrast> known) {
  return GovernedFinder(sentences, story).run(known);
}

}  // namespace crosscheck
