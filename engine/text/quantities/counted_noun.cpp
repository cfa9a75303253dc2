#include "engine/text/quantities/counted_noun.h"

#include "engine/text/numbers/number_words.h"
#include "engine/text/quantities/noun_run.h"
#include "engine/text/quantities/noun_words.h"
#include "engine/text/quantities/quantity_expression.h"
#include "engine/text/tokens/verb_forms.h"

namespace crosscheck {
namespace {

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

/// "three state and federal courts": where the first words have no plural, the
/// noun stands behind "and".
void join_second(const Pieces& p, std::uint32_t end, NounRun& run) {
  if (run.words.empty() || !(p[run.last].is("and") || p[run.last].is("or"))) {
    return;
  }
  NounRun second = read_noun_run(p, run.last + 1, end, true);
  if (!second.plural) return;
  run.words.insert(run.words.end(), second.words.begin(), second.words.end());
  run.last = second.last;
  run.plural = true;
}

void take_run(NounRun run, std::uint32_t first, CountedNoun& noun) {
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
  NounRun run = read_noun_run(p, next, end, true);
  while (is_owner(p, run.last) && run.last + 1 < end && run.last > next) {
    next = run.last + 1;  // "the town's ships": what is owned
    if (const auto number = read_number(p, next)) next = number->last;
    run = read_noun_run(p, next, end, true);
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
  NounRun run = read_noun_run(pieces, next, end, plural);
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
  NounRun run = read_noun_run(pieces, next, end, linked);
  while (is_owner(pieces, run.last) && run.last + 1 < end) {
    next = run.last + 1;  // "the world's oil": what is owned
    run = read_noun_run(pieces, next, end, linked);
  }
  if (pieces[run.last].is_number()) return noun;  // "in fiscal 2031"
  take_run(std::move(run), next, noun);
  return noun;
}

}  // namespace crosscheck
