#include "engine/text/names/chunk_context.h"

#include "engine/text/names/name_lexicon.h"
#include "engine/text/tokens/word_list.h"

namespace crosscheck {
namespace {

// "Foo executives", "the Foo party"
bool is_part_of_body(std::string_view lower) {
  static const WordList kWords(
      "spokesman spokeswoman spokesperson spokesmen executives ceo "
      "cfo chairman chairwoman employees members shareholders party "
      "newspaper "
      "magazine company organization organisation group agency website "
      "headquarters airline militants fighters guerrillas rebels");
  return kWords.contains(lower);
}

// "a Foo man"
bool is_inhabitant(std::string_view lower) {
  return lower == "man" || lower == "woman" || lower == "resident" ||
         lower == "residents" || lower == "native" || lower == "couple";
}

// "Foo, Utah", "Foo, Poland"
bool is_town_of_next(const ChunkView& view, std::size_t at) {
  const NameChunk& chunk = view.chunks()[at];
  if (view.lower(chunk.last) != "," || at + 1 == view.chunks().size())
    return false;
  const NameChunk& next = view.chunks()[at + 1];
  return next.first == chunk.last + 1 && next.place && !next.part_of_word &&
         (next.place->kind == GazetteerEntry::Kind::subdivision ||
          next.place->kind == GazetteerEntry::Kind::state);
}

// ", 61,"
bool is_age(const ChunkView& view, std::uint32_t at) {
  return view.lower(at) == "," && at + 2 < view.text().tokens.size() &&
         view.token(at + 1).kind == TokenKind::number &&
         view.token(at + 1).lower.size() <= 2 && view.lower(at + 2) == ",";
}

bool is_before_person(const ChunkView& view, std::uint32_t last) {
  const std::string_view next = view.lower(last);
  return next == "who" || next == "whose" || next == "administration" ||
         (next == "," && view.lower(last + 1) == "who") || is_age(view, last);
}

// "the Foo quake": the article is the noun's.
bool is_before_noun(const ChunkView& view, std::uint32_t last) {
  return view.is_noun_like(last) && !view.token(last).capital;
}

}  // namespace

void ContextTable::learn(const ChunkView& view, std::size_t at) {
  const NameChunk& chunk = view.chunks()[at];
  if (chunk.type != ChunkType::words && chunk.type != ChunkType::acronym)
    return;
  if (chunk.last - chunk.first == 1) alone_.insert(view.lower(chunk.first));
  ChunkContext& context = contexts_[view.words(chunk)];
  const std::string_view prior = view.before(chunk);
  const std::string_view next = view.lower(chunk.last);
  context.person |= chunk.title_last > chunk.title_first ||
                    is_before_person(view, chunk.last);
  context.article |= (prior == "the" || prior == "a" || prior == "an") &&
                     !is_before_noun(view, chunk.last);
  context.body |= is_part_of_body(next) || view.has_acronym(at);
  context.place |= prior == "in" || prior == "near" || prior == "around" ||
                   is_town_of_next(view, at) || is_inhabitant(next);
  context.speaks |=
      is_speech_verb(next) ||
      (is_speech_verb(prior) && prior != "called" && prior != "told");
}

const ChunkContext& ContextTable::find(const std::string& words) const {
  static const ChunkContext kNone;
  const auto found = contexts_.find(words);
  return found == contexts_.end() ? kNone : found->second;
}

}  // namespace crosscheck
