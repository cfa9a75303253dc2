#include "engine/extract/story_document.h"

#include <map>
#include <string>

#include "engine/text/names/common_words.h"
#include "engine/text/quantities/quantity_expression.h"

namespace crosscheck {
namespace {

/// News tells first what is new: what follows is often the history that two
/// happenings of one kind have in common.
constexpr std::uint32_t kLeadSentences = 4;
constexpr std::uint32_t kLeadWeight = 3;

constexpr std::size_t kLeastLetters = 4;
constexpr std::size_t kLeastDigits = 2;

/// How often a word counts at each place; 0 if it tells nothing.
std::uint32_t weight_of(const Analysis& a, std::uint32_t t) {
  const Token& token = a.text.tokens[t];
  if (token.kind == TokenKind::number) {
    return token.lower.size() < kLeastDigits ? 0 : 1;
  }
  if (token.kind != TokenKind::word || token.lower.size() < kLeastLetters ||
      is_common_word(token.lower)) {
    return 0;
  }
  return a.name_at[t] != Analysis::kNone ? 2 : 1;
}

}  // namespace

StoryDocument story_document(const Analysis& a) {
  std::map<std::string, std::uint32_t> counts;
  std::uint32_t told = 0;
  for (const Sentence& sentence : a.text.sentences) {
    if (sentence.kind == SentenceKind::furniture) continue;
    const std::uint32_t place = told < kLeadSentences ? kLeadWeight : 1;
    ++told;
    for (std::uint32_t t = sentence.first; t < sentence.last; ++t) {
      const std::uint32_t weight = weight_of(a, t);
      if (weight == 0) continue;
      const Token& token = a.text.tokens[t];
      const bool is_word = token.kind == TokenKind::word;
      counts[is_word ? noun_lemma(token.lower) : token.lower] += weight * place;
    }
  }
  StoryDocument document;
  document.words.assign(counts.begin(), counts.end());
  document.published_day = a.document->published_day;
  return document;
}

}  // namespace crosscheck
