#include "graph/clause_contrasts.h"

#include <algorithm>
#include <set>
#include <utility>

#include "graph/rules/contrast_rule.h"
#include "graph/sentence_candidate.h"

namespace crosscheck {
namespace {

using Index = std::uint32_t;

constexpr std::size_t kFewestShared = 2;
constexpr std::size_t kLargestBucket = 60;

std::string shared_words(const ToldSentence& a, const ItemContrast& contrast) {
  std::set<Index> words;
  for (const auto& [i, j] : contrast.words) words.insert(i);
  std::string shared;
  for (const Index i : words) {
    const std::string& key = a.words[i].key;
    if (a.words[i].kind == ContentKind::time) continue;
    if (!shared.empty()) shared += ' ';
    shared += key.substr(a.words[i].kind == ContentKind::plain ? 0 : 1);
  }
  return shared;
}

/// Compares the sentences of all documents.
class ContrastFinder {
 public:
  ContrastFinder(std::span<const ToldSentence> sentences,
                 std::span<const std::uint32_t> story)
      : sentences_(sentences), weighed_(weigh_words(sentences, story)) {
    things_.reserve(weighed_.size());
    for (const WeighedSentence& sentence : weighed_) {
      const DocumentId document = sentence.told->document;
      things_.push_back(sentence_candidate(sentence, story[document.index()]));
    }
  }

  std::vector<ClauseContrast> run() const {
    std::vector<ClauseContrast> found;
    CandidateStatistics statistics;
    for (const auto& [a, b] : find_candidate_pairs(
             things_, kFewestShared, kLargestBucket, &statistics)) {
      if (sentences_[a].document == sentences_[b].document) continue;
      const auto contrast = find_contrast(weighed_[a], weighed_[b]);
      if (!contrast || has_item_of(a, contrast->item_a, b, *contrast) ||
          has_item_of(b, contrast->item_b, a, *contrast)) {
        continue;
      }
      found.push_back({a, contrast->clause_a, b, contrast->clause_b,
                       contrast->item_a, contrast->item_b,
                       contrast_rule_name(contrast->kind),
                       shared_words(sentences_[a], *contrast)});
    }
    return found;
  }

 private:
  /// Whether the document of `other` has the item of `sentence` as well.
  [[nodiscard]] bool has_item_of(Index sentence, Index item, Index other,
                                 const ItemContrast& contrast) const {
    const ContentWord& word = sentences_[sentence].words[item];
    const bool anywhere =
        word.kind == ContentKind::figure || word.kind == ContentKind::name;
    const DocumentId document = sentences_[other].document;
    Index first = other;
    while (first > 0 && sentences_[first - 1].document == document) --first;
    for (Index s = first;
         s < sentences_.size() && sentences_[s].document == document; ++s) {
      if (has_word(s, word) && (anywhere || shares(s, sentence, contrast))) {
        return true;
      }
    }
    return false;
  }

  [[nodiscard]] bool has_word(Index s, const ContentWord& word) const {
    return std::any_of(sentences_[s].words.begin(), sentences_[s].words.end(),
                       [&](const ContentWord& w) { return w.key == word.key; });
  }

  /// Whether a sentence has one of the words that the contrast's clauses share.
  [[nodiscard]] bool shares(Index s, Index sentence,
                            const ItemContrast& contrast) const {
    const bool is_first = sentence < s;  // of the two that are compared
    return std::any_of(contrast.words.begin(), contrast.words.end(),
                       [&](const auto& fit) {
                         const Index at = is_first ? fit.first : fit.second;
                         return has_word(s, sentences_[sentence].words[at]);
                       });
  }

  std::span<const ToldSentence> sentences_;
  std::vector<WeighedSentence> weighed_;
  std::vector<LinkCandidate> things_;
};

}  // namespace

std::vector<ClauseContrast> find_clause_contrasts(
    std::span<const ToldSentence> sentences,
    std::span<const std::uint32_t> story) {
  return ContrastFinder(sentences, story).run();
}

}  // namespace crosscheck
