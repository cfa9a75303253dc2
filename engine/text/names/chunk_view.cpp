#include "engine/text/names/chunk_view.h"

#include "engine/text/names/name_lexicon.h"
#include "engine/text/tokens/word_list.h"

namespace crosscheck {
namespace {

// Past tenses and auxiliaries after the name of a state.
bool is_likely_verb(std::string_view lower) {
  static const WordList kIrregular(
      "will may might began met won lost held sent made took gave went came "
      "saw left kept fell rose became chose sought withdrew");
  return kIrregular.contains(lower) ||
         (lower.size() > 3 && lower.ends_with("ed"));
}

}  // namespace

std::string ChunkView::words(const NameChunk& chunk) const {
  return folded_words(text_, chunk.first, chunk.last);
}

std::string_view ChunkView::lower(std::uint32_t at) const {
  if (at >= text_.tokens.size()) return {};
  return text_.tokens[at].lower;
}

std::string_view ChunkView::before(const NameChunk& chunk) const {
  return chunk.first == 0 ? std::string_view() : lower(chunk.first - 1);
}

std::string ChunkView::initials(const NameChunk& chunk) const {
  std::string letters;
  for (std::uint32_t at = chunk.first; at < chunk.last; ++at) {
    if (token(at).capital) letters += token(at).lower.front();
  }
  return letters;
}

bool ChunkView::has_acronym(std::size_t at) const {
  const NameChunk& chunk = chunks_[at];
  if (chunk.last - chunk.first < 2 || at + 1 == chunks_.size()) return false;
  const NameChunk& next = chunks_[at + 1];
  return lower(chunk.last) == "(" && next.first == chunk.last + 1 &&
         lower(next.last) == ")" && next.last - next.first == 1 &&
         token(next.first).all_caps && words(next) == initials(chunk);
}

bool ChunkView::is_noun_like(std::uint32_t at) const {
  if (at >= text_.tokens.size()) return false;
  const Token& next = token(at);
  return next.kind == TokenKind::word && next.lower != "'s" &&
         !is_function_word(next.lower) && !is_speech_verb(next.lower) &&
         !is_likely_verb(next.lower);
}

}  // namespace crosscheck
