#include "engine/text/quantities/counted_noun.h"

#include "engine/text/numbers/number_words.h"
#include "engine/text/quantities/noun_words.h"
#include "engine/text/quantities/quantity_expression.h"
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

/// A run of words of a noun phrase.
struct Run {
  std::uint32_t last = 0;
  std::vector<std::string> words;
  bool plural = false;  ///< its last word is one
};

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

Run read_run(const Pieces& p, std::uint32_t at, std::uint32_t end,
             bool plural) {
  Run run;
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

/// "three state and federal courts": where the first words have no plural, the
/// noun stands behind "and".
void join_second(const Pieces& p, std::uint32_t end, Run& run) {
  if (run.words.empty() || !(p[run.last].is("and") || p[run.last].is("or"))) {
    return;
  }
  Run second = read_run(p, run.last + 1, end, true);
  if (!second.plural) return;
  run.words.insert(run.words.end(), second.words.begin(), second.words.end());
  run.last = second.last;
  run.plural = true;
}

void take_run(Run run, std::uint32_t first, CountedNoun& noun) {
  if (run.words.empty()) return;
  noun.first = first;
  noun.last = run.last;
  noun.head = noun_lemma(run.words.back());
  run.words.pop_back();
  noun.modifiers = std::move(run.words);
}

bool is_determiner(const Piece& piece) {
  static const WordSet kWords{"the",   "these", "those", "his", "her", "its",
                              "their", "our",   "them",  "all", "my",  "your"};
  return kWords.contains(piece.text);
}

/// "'s", or the apostrophe alone behind a plural.
bool is_owner(const Pieces& p, std::uint32_t at) {
  return p[at].is("'s") || ((p[at].is("'") || p[at].is("\u2019")) &&
                            p[at].glued && !p[at + 1].glued);
}

/// After "12 of": "the 23 pirates", "those killed", "them".
void read_whole(const Pieces& p, std::uint32_t at, std::uint32_t end,
                CountedNoun& noun) {
  std::uint32_t next = at;
  while (is_determiner(p[next]) && next < at + 2) ++next;
  if (const auto number = read_number(p, next)) next = number->last;
  Run run = read_run(p, next, end, true);
  while (is_owner(p, run.last) && run.last + 1 < end && run.last > next) {
    next = run.last + 1;  // "the town's ships": what is owned
    if (const auto number = read_number(p, next)) next = number->last;
    run = read_run(p, next, end, true);
  }
  if (run.plural) take_run(std::move(run), next, noun);
}

/// "12 Somali and 11 Yemeni": one capital word, then another figure.
std::string shared_modifier(const Pieces& p, std::uint32_t at) {
  if (!p[at].capital || !p[at].is_word() || !p[at + 1].is("and")) return "";
  return read_number(p, at + 2) ? p[at].text : "";
}

bool is_opening_quote(const Piece& piece) {
  return !piece.glued && (piece.is("\"") || piece.is("\u201C") ||
                          piece.is("\u2018") || piece.is("'"));
}

}  // namespace

CountedNoun read_counted_noun(const Pieces& pieces, std::uint32_t at,
                              std::uint32_t end, bool plural) {
  CountedNoun noun;
  std::uint32_t next = at;
  if (const auto scope = scope_word(pieces[next]); !scope.empty()) {
    noun.scope = scope;
    if (pieces[next].is("others")) noun.head = "other";
    ++next;
  }
  if (is_opening_quote(pieces[next]) && pieces[next + 1].is_word()) ++next;
  noun.first = noun.last = next;
  if (pieces[next].is("of")) {
    noun.of_total = true;
    read_whole(pieces, next + 1, end, noun);
    return noun;
  }
  Run run = read_run(pieces, next, end, plural);
  if (plural && !run.plural) join_second(pieces, end, run);
  if (run.words.size() == 1 && !plural && is_past_verb(run.words[0])) {
    run.words.clear();  // "one seized by", "first gave"
  }
  if (!run.words.empty() && (run.plural || !plural)) {
    take_run(std::move(run), next, noun);
  } else if (is_state_of_persons(pieces[next].text) &&
             !pieces[next].is("strong")) {
    noun.head = "person";  // "12 dead": the word itself tells what befell them
    noun.last = noun.first = at;
  } else {
    noun.shared = shared_modifier(pieces, next);
  }
  if (noun.scope.empty()) noun.scope = scope_after(pieces, noun.last);
  return noun;
}

namespace {

/// What a share stands before that is no noun: "25 percent more", "41 percent
/// favorable".
bool is_comparison(const std::string& word) {
  static const WordSet kWords{"more",   "less",   "fewer",  "higher",  "lower",
                              "faster", "slower", "larger", "smaller", "above",
                              "below",  "ahead",  "likely", "sure",    "ever"};
  return kWords.contains(word) || word.ends_with("able") ||
         word.ends_with("ible");
}

}  // namespace

CountedNoun read_measured_noun(const Pieces& pieces, std::uint32_t at,
                               std::uint32_t end, bool after_article) {
  CountedNoun noun;
  std::uint32_t next = at;
  if (pieces[next].is("-") && pieces[next].glued) ++next;
  if (pieces[next].is("worth")) ++next;
  const bool of = pieces[next].is("of");
  if (of || pieces[next].is("in")) ++next;
  const bool linked = next > at + (pieces[at].is("-") ? 1U : 0U);
  if (linked && is_determiner(pieces[next])) {
    if (!of) return noun;  // "in the budget" says where, not what
    ++next;
    if (const auto number = read_number(pieces, next)) next = number->last;
  }
  noun.first = noun.last = next;
  noun.of_total = of;
  // "of them", "of those surveyed": who they are is not told here.
  if (of &&
      (pieces[next - 1].is("them") ||
       (pieces[next - 1].is("those") && !is_plural_noun(pieces[next].text)))) {
    return noun;
  }
  if (!linked && is_comparison(pieces[next].text)) return noun;
  const bool other = pieces[next].capital || is_past_verb(pieces[next].text) ||
                     pieces[next].is("set") ||
                     is_planning_word(pieces[next].text);
  if (other && !of && (!after_article || linked))
    return noun;  // "$5 million in Geneva", "$5 million went"
  Run run = read_run(pieces, next, end, linked);
  while (is_owner(pieces, run.last) && run.last + 1 < end) {
    next = run.last + 1;  // "the world's oil": what is owned
    run = read_run(pieces, next, end, linked);
  }
  if (pieces[run.last].is_number()) return noun;  // "in fiscal 2031"
  take_run(std::move(run), next, noun);
  return noun;
}

}  // namespace crosscheck
