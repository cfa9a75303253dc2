#include "engine/extract/story_document.h"

#include <map>
#include <string>

#include "engine/text/names/common_words.h"
#include "engine/text/quantities/quantity_expression.h"

namespace crosscheck {

StoryDocument story_document(const Analysis& a) {
  std::map<std::string, std::uint32_t> counts;
  for (const Sentence& sentence : a.text.sentences) {
    if (sentence.kind == SentenceKind::furniture) continue;
    for (std::uint32_t t = sentence.first; t < sentence.last; ++t) {
      const Token& token = a.text.tokens[t];
      if (token.kind != TokenKind::word || token.lower.size() < 4 ||
          is_common_word(token.lower)) {
        continue;
      }
      counts[noun_lemma(token.lower)] +=
          a.name_at[t] != Analysis::kNone ? 2 : 1;
    }
  }
  StoryDocument document;
  document.words.assign(counts.begin(), counts.end());
  document.published_day = a.document->published_day;
  return document;
}

}  // namespace crosscheck
