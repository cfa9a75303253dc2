#include "graph/clause_links.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "graph/clause_match.h"
#include "graph/sentence_candidate.h"

namespace crosscheck {
namespace {

constexpr std::size_t kFewestShared = 2;
constexpr std::size_t kLargestBucket = 60;

/// "@norway" and "#12" as people write them.
std::string plain(const std::string& key) {
  const bool marked = key[0] == '@' || key[0] == '#' || key[0] == '~';
  return key.substr(marked ? 1 : 0);
}

std::string in_words(const ToldSentence& a,
                     const std::vector<std::uint32_t>& words) {
  std::string shared;
  for (const std::uint32_t i : words) {
    if (a.words[i].kind == ContentKind::time) continue;
    if (!shared.empty()) shared += ' ';
    shared += plain(a.words[i].key);
  }
  return shared;
}

std::string shared_words(const ToldSentence& a, const ClauseMatch& match) {
  std::vector<std::uint32_t> words;
  for (const auto& [i, j] : match.words) words.push_back(i);
  std::sort(words.begin(), words.end());
  return in_words(a, words);
}

/// Those of the first clause, which is the sentence.
std::string all_words(const ToldSentence& sentence) {
  return in_words(sentence, sentence.clauses[0].words);
}

/// Joins sentences, and tells which are the first of their words.
class SentenceLinks {
 public:
  SentenceLinks(std::span<const ToldSentence> sentences,
                std::span<const std::uint32_t> story)
      : story_(story), weighed_(weigh_words(sentences, story)) {}

  std::vector<ClauseLink> run() {
    for (std::uint32_t i = 0; i < weighed_.size(); ++i) note(i);
    CandidateStatistics statistics;
    for (const auto& [x, y] : find_candidate_pairs(
             things_, kFewestShared, kLargestBucket, &statistics)) {
      join(firsts_[x], firsts_[y]);
    }
    std::sort(links_.begin(), links_.end(),
              [](const ClauseLink& x, const ClauseLink& y) {
                return std::tie(x.sentence_a, x.sentence_b) <
                       std::tie(y.sentence_a, y.sentence_b);
              });
    return std::move(links_);
  }

 private:
  /// A sentence that stood in an article before is linked to its last copy.
  void note(std::uint32_t i) {
    const std::uint32_t s = story_[weighed_[i].told->document.index()];
    const auto [last, is_new] =
        last_copy_.try_emplace({s, weighed_[i].keys}, i);
    if (is_new) {
      firsts_.push_back(i);
      things_.push_back(sentence_candidate(weighed_[i], s));
      return;
    }
    join_copies(last->second, i);
    last->second = i;
  }

  /// Copies tell the same whatever their words weigh: many of them make every
  /// word common.
  void join_copies(std::uint32_t a, std::uint32_t b) {
    constexpr std::size_t kFewestWords = 4;
    const ToldSentence& x = *weighed_[a].told;
    const ToldSentence& y = *weighed_[b].told;
    if (x.document == y.document || x.words.size() < kFewestWords ||
        x.clauses[0].polarity != y.clauses[0].polarity) {
      return;
    }
    links_.push_back({a, 0, b, 0, all_words(x)});
  }

  void join(std::uint32_t a, std::uint32_t b) {
    const ToldSentence& x = *weighed_[a].told;
    if (x.document == weighed_[b].told->document) return;
    const auto match = match_clauses(weighed_[a], weighed_[b]);
    if (!match) return;
    links_.push_back({a, match->a, b, match->b, shared_words(x, *match)});
  }

  std::span<const std::uint32_t> story_;
  std::vector<WeighedSentence> weighed_;
  std::map<std::pair<std::uint32_t, std::vector<std::uint32_t>>, std::uint32_t>
      last_copy_;
  std::vector<std::uint32_t> firsts_;  // by thing: the sentence
  std::vector<LinkCandidate> things_;
  std::vector<ClauseLink> links_;
};

}  // namespace

std::vector<ClauseLink> link_clauses(std::span<const ToldSentence> sentences,
                                     std::span<const std::uint32_t> story) {
  return SentenceLinks(sentences, story).run();
}

}  // namespace crosscheck
