#include "engine/extract/counted_noun.h"

#include "engine/extract/number_words.h"
#include "engine/extract/quantity_expression.h"
#include "engine/extract/verb_forms.h"

namespace crosscheck {
namespace {

constexpr std::uint32_t kLongest = 6;

/// Words that no noun phrase goes over.
bool is_function_word(const std::string& word) {
  static const WordSet kWords{
      "in",     "on",      "at",      "of",      "for",     "with",
      "to",     "from",    "by",      "and",     "or",      "but",
      "that",   "which",   "who",     "whom",    "whose",   "when",
      "where",  "while",   "as",      "than",    "the",     "a",
      "an",     "this",    "these",   "those",   "his",     "her",
      "their",  "its",     "after",   "before",  "since",   "during",
      "near",   "over",    "under",   "into",    "out",     "up",
      "down",   "between", "among",   "against", "without", "within",
      "across", "because", "if",      "not",     "so",      "also",
      "only",   "about",   "around",  "through", "per",     "including",
      "aboard", "inside",  "outside", "along",   "alone",   "have",
      "has",    "had",     "do",      "does",    "it",      "he",
      "she",    "they",    "we",      "you",     "i",       "there",
      "each",   "apiece",  "every",   "ago",     "later",   "earlier",
      "old",    "then"};
  return kWords.contains(word);
}

/// States of people that follow the noun: "12 people dead".
bool is_state_word(const std::string& word) {
  static const WordSet kWords{"dead",     "injured",  "wounded", "missing",
                              "hurt",     "homeless", "alive",   "killed",
                              "arrested", "detained", "ill",     "strong"};
  return kWords.contains(word);
}

bool is_one_of_be(const std::string& word) {
  return word == "was" || word == "were" || word == "been" || word == "is" ||
         word == "are" || word == "be";
}

bool ends_phrase(const Piece& piece, bool has_words) {
  if (!piece.is_word()) return true;
  const std::string& w = piece.text;
  if (is_function_word(w) || is_auxiliary(w) || is_future_auxiliary(w)) {
    return true;
  }
  if (is_number_word(w)) return true;
  if (is_one_of_be(w)) return true;
  if (has_words && (is_state_word(w) || is_present_verb(w))) return true;
  // "armed" and "wounded" before a noun are adjectives; behind one a past
  // form is a verb.
  return has_words && is_past_verb(w);
}

bool is_plural(const std::string& word) { return noun_lemma(word) != word; }

/// "other", "more", "another", "additional" right after the figure.
std::string_view scope_word(const Piece& piece) {
  for (std::string_view word :
       {"other", "others", "more", "additional", "further"}) {
    if (piece.is(word)) return word == "others" ? "other" : word;
  }
  return "";
}

/// "in all", "in total", "altogether", "so far", "each" after the phrase.
std::string scope_after(const Pieces& p, std::uint32_t at) {
  const bool in = p[at].is("in");
  if (in && (p[at + 1].is("all") || p[at + 1].is("total"))) return "total";
  if (p[at].is("altogether")) return "total";
  if (p[at].is("so") && p[at + 1].is("far")) return "so far";
  if (p[at].is("each") || p[at].is("apiece")) return "each";
  if (p[at].is("per")) return "per";
  return "";
}

}  // namespace

CountedNoun read_counted_noun(const Pieces& pieces, std::uint32_t at,
                              bool plural) {
  CountedNoun noun;
  std::uint32_t next = at;
  if (const auto scope = scope_word(pieces[next]); !scope.empty()) {
    noun.scope = scope;
    ++next;
  }
  if (pieces[next].is("of")) {
    // "12 of the 23", "one of five": a part of a whole.
    noun.of_total = true;
    return noun;
  }
  if (pieces[next].is("-")) return noun;
  noun.first = next;
  // "about 50 hurt": a state without a noun.
  if (is_state_word(pieces[next].text) && ends_phrase(pieces[next + 1], true)) {
    noun.last = next;
    return noun;
  }
  std::vector<std::string> words;
  while (words.size() < kLongest &&
         !ends_phrase(pieces[next], !words.empty())) {
    words.push_back(pieces[next].text);
    ++next;
    // A hyphen inside a modifier joins: "high-level".
    if (pieces[next].is("-") && pieces[next].glued && pieces[next + 1].glued) {
      words.back() += '-' + pieces[next + 1].text;
      next += 2;
    }
    if (plural && is_plural(words.back())) break;
  }
  noun.last = next;
  if (words.empty()) {
    noun.first = noun.last = at;
  } else {
    noun.head = noun_lemma(words.back());
    words.pop_back();
    noun.modifiers = std::move(words);
  }
  if (noun.scope.empty()) noun.scope = scope_after(pieces, next);
  return noun;
}

}  // namespace crosscheck
