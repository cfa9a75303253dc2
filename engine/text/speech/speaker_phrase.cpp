#include "engine/text/speech/speaker_phrase.h"

#include "engine/text/names/gazetteer.h"
#include "engine/text/speech/speech_verbs.h"
#include "engine/text/tokens/word_list.h"

namespace crosscheck {

bool is_preposition(std::string_view word) {
  return is_one_of(
      word,
      {"of",      "for",  "from",   "at",       "in",     "with",   "to",
       "on",      "by",   "about",  "against",  "after",  "before", "between",
       "under",   "over", "near",   "into",     "during", "like",   "since",
       "without", "than", "around", "alongside"});
}

bool is_determiner(std::string_view word) {
  return is_one_of(
      word, {"the",   "a",    "an",    "his",     "her",  "its",     "their",
             "one",   "two",  "three", "another", "some", "several", "many",
             "other", "this", "that",  "these",   "both", "local"});
}

bool is_adverbial(const Token& token) {
  const std::string_view word = token.lower;
  if (word.ends_with("ly") && word.size() > 4 && !token.capital) {
    return !is_one_of(word, {"family", "daily", "weekly"});
  }
  return word.ends_with("n't") || word.ends_with("day") ||
         is_one_of(word,
                   {"has",     "have",      "had",        "also",      "later",
                    "then",    "earlier",   "further",    "once",      "again",
                    "himself", "herself",   "themselves", "itself",    "did",
                    "not",     "never",     "will",       "would",     "could",
                    "may",     "might",     "today",      "yesterday", "still",
                    "even",    "afterward", "afterwards", "too",       "always",
                    "often",   "first",     "just"});
}

bool is_pronoun(std::string_view word) {
  return is_one_of(word, {"he", "she", "they", "we", "i", "you", "it", "who",
                          "him", "her", "them"});
}

bool ends_phrase(const Token& token) {
  if (token.quoted) return true;
  if (token.kind == TokenKind::punctuation) return true;
  return is_one_of(
      token.lower,
      {"that",     "which",  "because", "while", "when",  "but", "as",  "if",
       "although", "though", "where",   "until", "is",    "are", "was", "were",
       "has",      "had",    "have",    "will",  "would", "so"});
}

std::uint32_t phrase_begin(const TokenisedText& text, std::uint32_t from,
                           std::uint32_t last) {
  std::uint32_t first = last;
  while (first > from && last - first < kLongestPhrase &&
         !ends_phrase(text.tokens[first - 1]) &&
         !(find_speech_verb(text.tokens[first - 1].lower) &&
           !find_speech_verb(text.tokens[first - 1].lower)->noun_like)) {
    --first;
  }
  while (first < last &&
         is_one_of(text.tokens[first].lower,
                   {"and", "or", "but", "meanwhile", "however", "yet", "then",
                    "later", "earlier", "still"})) {
    ++first;
  }
  if (!is_preposition(text.tokens[first].lower)) return first;
  for (std::uint32_t at = last; at > first + 1; --at) {
    if (is_determiner(text.tokens[at].lower) &&
        !is_preposition(text.tokens[at - 1].lower)) {
      return at;
    }
  }
  return last;
}

std::optional<std::uint32_t> head_of(const TokenisedText& text,
                                     std::uint32_t first, std::uint32_t last) {
  std::uint32_t at = first;
  while (at < last && !is_preposition(text.tokens[at].lower) &&
         text.tokens[at].lower != "who") {
    ++at;
  }
  if (at == first) return std::nullopt;
  return at - 1;
}

std::string country_in(const TokenisedText& text, std::uint32_t first,
                       std::uint32_t last) {
  for (std::uint32_t at = first; at < last; ++at) {
    if (const auto place = find_place(text.tokens[at].lower)) {
      if (!place->country.empty()) return std::string(place->country);
    }
  }
  return {};
}

}  // namespace crosscheck
