#include "engine/extract/phrase_words.h"

#include <string>

#include "engine/extract/role_words.h"
#include "engine/text/tokens/word_list.h"

namespace crosscheck {
namespace {

using Index = std::uint32_t;

bool is_preposition(std::string_view lower) {
  return is_one_of(lower, {"of", "for", "at"});
}

}  // namespace

bool is_article(std::string_view lower) {
  return is_one_of(lower, {"a", "an", "the"});
}

bool is_possessive(std::string_view lower) {
  return is_one_of(lower, {"his", "her", "their"});
}

bool is_owner_mark(std::string_view lower) {
  return is_one_of(lower, {"'s", "’s"});
}

bool is_former_word(std::string_view lower) {
  return is_one_of(lower, {"former", "ex", "onetime", "one-time", "ex-"});
}

PartOfSpeech part_at(const Analysis& a, Index token) {
  return a.syntax.words[a.syntax.first_word[token]].part;
}

bool is_noun_at(const Analysis& a, Index token) {
  const PartOfSpeech part = part_at(a, token);
  return part == PartOfSpeech::noun || part == PartOfSpeech::proper_noun;
}

bool is_phrase_word(const Analysis& a, Index token) {
  const std::string& w = a.lower(token);
  if (is_owner_mark(w) || is_lower_rank(w) || is_former_word(w)) return true;
  return a.text.tokens[token].kind == TokenKind::word &&
         (is_noun_at(a, token) || part_at(a, token) == PartOfSpeech::adjective);
}

bool is_inner_of(const Analysis& a, Index token, Index first, Index last) {
  return a.lower(token) == "of" && token > first && token + 1 < last &&
         is_noun_at(a, token - 1) && is_noun_at(a, token + 1);
}

bool is_phrase_link(const Analysis& a, Index token, Index first, Index last) {
  if (is_preposition(a.lower(token))) {
    return token + 1 < last && is_article(a.lower(token + 1));
  }
  return is_article(a.lower(token)) && token > first &&
         is_preposition(a.lower(token - 1));
}

}  // namespace crosscheck
