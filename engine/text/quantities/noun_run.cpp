#include "engine/text/quantities/noun_run.h"

#include <utility>

#include "engine/text/numbers/number_words.h"
#include "engine/text/quantities/noun_words.h"
#include "engine/text/tokens/verb_forms.h"

namespace crosscheck {
namespace {

constexpr std::uint32_t kLongest = 6;

bool is_one_of_be(const std::string& word) {
  return word == "was" || word == "were" || word == "been" || word == "is" ||
         word == "are" || word == "be";
}

bool ends_phrase(const Piece& piece, bool has_words) {
  if (!piece.is_word() || piece.is("'s")) return true;
  const std::string& w = piece.text;
  if (is_phrase_border(w) || is_auxiliary(w) || is_future_auxiliary(w)) {
    return true;
  }
  if (is_number_word(w) || is_one_of_be(w)) return true;
  // "armed" and "wounded" before a noun are adjectives; behind one a past
  // form is a verb.
  return has_words &&
         (is_state_of_persons(w) || is_present_verb(w) || is_past_verb(w));
}

/// "the firm coming under": a form in -ing behind a noun that goes on.
bool is_participle(const Pieces& p, std::uint32_t at) {
  const std::string& word = p[at].text;
  if (word.size() < 5 || !word.ends_with("ing") || is_noun_in_ing(word) ||
      p[at].capital || p[at + 1].is_number()) {
    return false;
  }
  return !p[at + 1].is_word() || is_phrase_border(p[at + 1].text);
}

/// End of a figure at `at` that names a kind: "Dornair 747 jets", "new 747
/// jets"; else `at`.
std::uint32_t model_end(const Pieces& p, std::uint32_t at) {
  const Piece& figure = p[at];
  if (!figure.is_integer() || figure.glued) return at;
  const bool named = p[std::int64_t{at} - 1].capital || figure.value >= 100;
  const Piece& next = p[at + 1];
  const bool noun = next.is_word() && !next.glued &&
                    !is_phrase_border(next.text) && !is_number_word(next.text);
  return named && noun ? at + 1 : at;
}

/// End of "16-year-old" at `at`, which may stand before the noun; else `at`.
std::uint32_t age_end(const Pieces& p, std::uint32_t at) {
  return p[at].is_integer() && p[at + 1].is("-") && p[at + 2].is("year") &&
                 p[at + 3].is("-") && p[at + 4].is("old")
             ? at + 5
             : at;
}

/// End of a code at `at` that names a kind: "A350" of "A350 jets", "AK 47";
/// else `at`.
std::uint32_t code_end(const Pieces& p, std::uint32_t at) {
  const Piece& letters = p[at];
  const Piece& figure = p[at + 1];
  if (!letters.is_word() || letters.text.size() > 3 || !figure.is_integer()) {
    return at;
  }
  if (!figure.glued) return letters.all_caps ? at + 2 : at;
  if (!letters.capital) return at;
  const Piece& suffix = p[at + 2];
  return suffix.is_word() && suffix.glued && suffix.text.size() <= 3 ? at + 3
                                                                     : at + 2;
}

/// Past forms that are adjectives: "most sought-after", "more trusted".
bool is_modifier(const Pieces& p, std::uint32_t at,
                 const std::vector<std::string>& words) {
  if (words.empty() || !is_past_verb(p[at].text)) return false;
  if (p[at + 1].is("-") && p[at + 1].glued && p[at + 2].glued) return true;
  return (words.back() == "most" || words.back() == "more") &&
         p[at + 1].is_word() && !is_phrase_border(p[at + 1].text);
}

/// "police officers", "arms dealers": a plural before another is no head.
bool compound_goes_on(const Pieces& p, std::uint32_t at, std::uint32_t end) {
  const Piece& next = p[at];
  return at < end && next.is_word() && !next.glued && !next.is("'s") &&
         !is_adverb_in_s(next.text) && is_plural_noun(next.text) &&
         !ends_phrase(next, true);
}

}  // namespace

NounRun read_noun_run(const Pieces& p, std::uint32_t at, std::uint32_t end,
                      bool plural) {
  NounRun run;
  run.last = at;
  for (std::uint32_t next = at; next < end && run.words.size() < kLongest;) {
    if (!run.words.empty()) {
      next = model_end(p, next);
      if (is_participle(p, next)) break;
    }
    if (const std::uint32_t age = age_end(p, next); age != next) {
      next = run.last = age;
      continue;
    }
    const std::uint32_t code = code_end(p, next);
    if (code == next && !is_modifier(p, next, run.words) &&
        ends_phrase(p[next], !run.words.empty())) {
      break;
    }
    std::string word = p[next].text;
    if (code != next) word += '-' + p[next + 1].text;  // "a-350", "ak-47"
    next = code == next ? next + 1 : code;
    // A hyphen inside a modifier joins: "high-level".
    if (p[next].is("-") && p[next].glued && p[next + 1].glued) {
      word += '-' + p[next + 1].text;
      next += 2;
    }
    const bool marked = is_plural_noun(word);
    // After "one" a form in -s is a verb: "one man runs".
    if (!plural && marked && !run.words.empty() && word != "people") break;
    if (!is_manner_adverb(word)) run.words.push_back(std::move(word));
    run.last = next;
    run.plural = marked;
    if (plural && marked && !compound_goes_on(p, next, end)) break;
  }
  return run;
}

}  // namespace crosscheck
