#include "engine/judge/relation_review.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>
#include <string_view>
#include <utility>

#include "engine/text/tokens/token.h"

namespace crosscheck {
namespace {

// A sentence may be a whole page in a text without marks: this much of it
// around the evidence is more than a model takes.
constexpr std::size_t kLongestSentence = 2000;  // bytes

/// Bytes of a document, half-open.
struct Stretch {
  std::size_t begin = 0;
  std::size_t end = 0;
};

bool begins_character(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

/// The sentences of documents, each document cut once.
class Sentences {
 public:
  explicit Sentences(const Corpus& corpus) : corpus_(corpus) {}

  /// The sentence that a span begins in, cut down around the span where it is
  /// too long.
  std::string_view around(const Span& span) {
    const Document& document = corpus_.documents[span.document.index()];
    Stretch sentence = sentence_at(document, span);
    if (sentence.end - sentence.begin > kLongestSentence) {
      sentence = cut(document.text, sentence, span);
    }
    return std::string_view(document.text)
        .substr(sentence.begin, sentence.end - sentence.begin);
  }

 private:
  const std::vector<Stretch>& sentences_of(const Document& document) {
    const auto [at, added] = by_document_.try_emplace(document.id.index());
    if (!added) return at->second;
    const TokenisedText text = tokenize(document);
    for (const Sentence& sentence : text.sentences) {
      if (sentence.first == sentence.last) continue;
      at->second.push_back({text.tokens[sentence.first].begin,
                            text.tokens[sentence.last - 1].end});
    }
    std::sort(
        at->second.begin(), at->second.end(),
        [](const Stretch& a, const Stretch& b) { return a.begin < b.begin; });
    return at->second;
  }

  Stretch sentence_at(const Document& document, const Span& span) {
    const std::vector<Stretch>& all = sentences_of(document);
    const auto behind = std::upper_bound(
        all.begin(), all.end(), span.begin,
        [](std::uint32_t at, const Stretch& s) { return at < s.begin; });
    if (behind == all.begin()) return {span.begin, span.end};
    const Stretch& sentence = *(behind - 1);
    if (sentence.end <= span.begin) return {span.begin, span.end};
    return {sentence.begin, std::max<std::size_t>(sentence.end, span.end)};
  }

  static Stretch cut(std::string_view text, Stretch sentence,
                     const Span& span) {
    const std::size_t length =
        std::min<std::size_t>(span.end - span.begin, kLongestSentence);
    const std::size_t margin = (kLongestSentence - length) / 2;
    const std::size_t begin =
        span.begin - std::min<std::size_t>(margin, span.begin - sentence.begin);
    Stretch part = {begin, std::min(begin + kLongestSentence, sentence.end)};
    while (part.begin < part.end && !begins_character(text[part.begin])) {
      ++part.begin;
    }
    while (part.end > part.begin && part.end < text.size() &&
           !begins_character(text[part.end])) {
      --part.end;
    }
    return part;
  }

  const Corpus& corpus_;
  std::map<std::size_t, std::vector<Stretch>> by_document_;
};

/// Questions to the judge, each asked once.
class Questions {
 public:
  std::size_t add(std::string_view premise, std::string_view hypothesis) {
    const auto [at, added] =
        numbers_.try_emplace({premise, hypothesis}, pairs_.size());
    if (added) pairs_.push_back({premise, hypothesis});
    return at->second;
  }
  [[nodiscard]] const std::vector<TextPair>& pairs() const { return pairs_; }

 private:
  std::map<std::pair<std::string_view, std::string_view>, std::size_t> numbers_;
  std::vector<TextPair> pairs_;
};

/// An edge and the questions about it, there and back.
struct Asked {
  std::size_t edge;
  std::size_t there;
  std::size_t back;
};

bool is_judged(const Edge& edge) {
  return edge.relation == Relation::conflict ||
         edge.relation == Relation::agree;
}

std::vector<Asked> questions_about(const Corpus& corpus,
                                   const std::vector<Edge>& edges,
                                   Questions& questions) {
  Sentences sentences(corpus);
  std::vector<Asked> asked;
  for (std::size_t e = 0; e < edges.size(); ++e) {
    if (!is_judged(edges[e])) continue;
    const ClaimDetail* a = corpus.claims.detail(edges[e].a);
    const ClaimDetail* b = corpus.claims.detail(edges[e].b);
    if (a == nullptr || b == nullptr) continue;
    const std::string_view of_a = sentences.around(a->evidence.front());
    const std::string_view of_b = sentences.around(b->evidence.front());
    asked.push_back({e, questions.add(of_a, of_b), questions.add(of_b, of_a)});
  }
  return asked;
}

float likelihood(const Inference& inference, Relation relation) {
  return relation == Relation::conflict ? inference.contradiction
                                        : inference.entailment;
}

void weaken(Edge& edge, float found) {
  edge.weight /= 2;
  edge.reason += fmt::format(
      "; weakened: the judge gives {} {:.2f}",
      edge.relation == Relation::conflict ? "contradiction" : "entailment",
      found);
}

}  // namespace

RelationReview review_relations(const Corpus& corpus, const NliJudge& judge,
                                std::vector<Edge>& edges) {
  Questions questions;
  const std::vector<Asked> asked = questions_about(corpus, edges, questions);
  const std::vector<Inference> answers = judge.judge(questions.pairs());
  RelationReview review;
  review.asked = asked.size();
  std::vector<bool> vetoed(edges.size());
  for (const Asked& question : asked) {
    Edge& edge = edges[question.edge];
    const float there = likelihood(answers[question.there], edge.relation);
    const float back = likelihood(answers[question.back], edge.relation);
    if (!std::isfinite(there) || !std::isfinite(back)) continue;
    const float found = std::max(there, back);
    if (found >= kWeakenBelow) continue;
    if (found >= kVetoBelow) {
      weaken(edge, found);
      ++review.weakened;
      continue;
    }
    vetoed[question.edge] = true;
    ++(edge.relation == Relation::conflict ? review.conflicts_vetoed
                                           : review.agreements_vetoed);
  }
  std::size_t kept = 0;
  for (std::size_t e = 0; e < edges.size(); ++e) {
    if (vetoed[e]) continue;
    if (kept != e) edges[kept] = std::move(edges[e]);
    ++kept;
  }
  edges.resize(kept);
  return review;
}

}  // namespace crosscheck
