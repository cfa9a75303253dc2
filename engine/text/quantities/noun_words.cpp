// Word lists that tell where a counted noun begins and ends.
#include "engine/text/quantities/noun_words.h"

#include "engine/text/quantities/quantity_expression.h"
#include "engine/text/tokens/text_pieces.h"

namespace crosscheck {

bool is_phrase_border(const std::string& word) {
  static const WordSet kWords{
      "our",     "my",      "your",     "behind",  "beyond",    "toward",
      "towards", "until",   "amid",     "despite", "except",    "upon",
      "onto",    "via",     "ahead",    "ever",    "yet",       "in",
      "on",      "at",      "of",       "for",     "with",      "to",
      "from",    "by",      "and",      "or",      "but",       "that",
      "which",   "who",     "whom",     "whose",   "when",      "where",
      "while",   "as",      "than",     "the",     "a",         "an",
      "this",    "these",   "those",    "his",     "her",       "their",
      "its",     "after",   "before",   "since",   "during",    "near",
      "over",    "under",   "into",     "out",     "up",        "down",
      "between", "among",   "against",  "without", "within",    "across",
      "because", "if",      "not",      "so",      "also",      "only",
      "about",   "around",  "through",  "per",     "including", "aboard",
      "inside",  "outside", "along",    "alone",   "have",      "has",
      "had",     "do",      "does",     "it",      "he",        "she",
      "they",    "we",      "you",      "i",       "there",     "each",
      "apiece",  "every",   "ago",      "later",   "earlier",   "old",
      "then",    "overall", "annually", "aside",   "together"};
  return kWords.contains(word);
}

bool is_state_of_persons(const std::string& word) {
  static const WordSet kWords{"dead",     "injured",  "wounded", "missing",
                              "hurt",     "homeless", "alive",   "killed",
                              "arrested", "detained", "ill",     "strong"};
  return kWords.contains(word);
}

bool is_plural_noun(const std::string& word) {
  static const WordSet kUnmarked{"aircraft", "police", "troops",  "personnel",
                                 "cattle",   "sheep",  "fish",    "crew",
                                 "staff",    "series", "species", "folk"};
  return kUnmarked.contains(word) || noun_lemma(word) != word;
}

bool is_adverb_in_s(const std::string& word) {
  static const WordSet kWords{
      "always",    "besides",    "perhaps",    "overseas",  "sometimes",
      "indoors",   "outdoors",   "afterwards", "nowadays",  "towards",
      "upstairs",  "downstairs", "across",     "thus",      "plus",
      "yes",       "unless",     "versus",     "minus",     "whereas",
      "mondays",   "tuesdays",   "wednesdays", "thursdays", "fridays",
      "saturdays", "sundays",    "times",      "has",       "was",
      "is",        "does",       "says"};
  return kWords.contains(word);
}

bool is_manner_adverb(const std::string& word) {
  static const WordSet kNouns{"family",  "ally",    "assembly", "supply",
                              "elderly", "deadly",  "friendly", "reply",
                              "anomaly", "monthly", "weekly",   "daily"};
  return word.size() > 4 && word.ends_with("ly") && !kNouns.contains(word);
}

bool is_noun_in_ing(const std::string& word) {
  static const WordSet kWords{
      "backing",  "beating",  "being",   "bombing",  "building", "ceiling",
      "clothing", "crossing", "drawing", "dwelling", "earning",  "evening",
      "feeling",  "filing",   "finding", "fishing",  "funding",  "gathering",
      "hearing",  "holding",  "housing", "killing",  "king",     "landing",
      "lending",  "listing",  "meeting", "morning",  "offering", "opening",
      "painting", "parking",  "rating",  "reading",  "ring",     "ruling",
      "saving",   "shooting", "showing", "sibling",  "spending", "spring",
      "sterling", "string",   "thing",   "training", "voting",   "warning",
      "wedding",  "wing",     "wiring",  "working"};
  return kWords.contains(word);
}

}  // namespace crosscheck
