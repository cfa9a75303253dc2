#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "engine/extract/claim_modality.h"
#include "engine/extract/statement_builder.h"
#include "engine/text/tokens/verb_forms.h"
#include "engine/text/tokens/word_list.h"

// How many of its parts a thing has: "a 12-page report".

namespace crosscheck {
namespace {

using TokenIndex = std::uint32_t;
using Kind = QuantityExpression::Kind;

/// Nouns that tell no part of one thing: turns of phrase, lengths of time, and
/// what sorts things by kind ("64-bit", "four-star").
bool counts_nothing(const std::string& head) {
  return is_one_of(
      head,
      {"time",  "way",    "thing", "side",   "part",    "point",     "other",
       "step",  "hand",   "kind",  "case",   "reason",  "man",       "woman",
       "day",   "year",   "hour",  "minute", "month",   "week",      "term",
       "round", "person", "bit",   "byte",   "core",    "megapixel", "inch",
       "star",  "speed",  "volt",  "watt",   "nautical"});
}

bool is_counted_thing(const QuantityExpression& q) {
  if (q.kind != Kind::count || q.of_total || q.head.empty()) return false;
  if (!q.scope.empty() && q.scope != "total" && q.scope != "so far") {
    return false;
  }
  // "one" is as often a pronoun, and of two or three there are many.
  return q.quantity.written >= 4 && !counts_nothing(q.head);
}

bool ends_noun_phrase(const Analysis& a, TokenIndex t) {
  const Token& token = a.text.tokens[t];
  const std::string& w = token.lower;
  return token.kind != TokenKind::word || a.name_at[t] != Analysis::kNone ||
         is_past_verb(w) || is_present_verb(w) || is_auxiliary(w) ||
         is_future_auxiliary(w) || is_reporting_verb(w) || w.size() < 4 ||
         is_one_of(w, {"says", "that", "which", "from", "with", "into", "over",
                       "when", "while", "after", "before", "against"});
}

/// Endings of adjectives: "federal", "public", "damaging", "joint" is missed.
bool is_adjective(const std::string& w) {
  static constexpr std::array<std::string_view, 10> kEndings = {
      "al", "ic", "ous", "ive", "ful", "ary", "ish", "ian", "ed", "ing"};
  return std::any_of(
      kEndings.begin(), kEndings.end(),
      [&](std::string_view ending) { return w.ends_with(ending); });
}

/// What kind of paper a noun names, so far as one can stand for another in a
/// report; "" for another noun.
std::string_view paper_of(const std::string& noun) {
  if (is_one_of(noun, {"report", "warning", "study", "review", "assessment",
                       "audit", "dossier", "document", "analysis"})) {
    return "report";
  }
  if (is_one_of(noun, {"ruling", "judgment", "judgement", "verdict", "opinion",
                       "decision"})) {
    return "ruling";
  }
  if (is_one_of(noun, {"lawsuit", "suit", "complaint"})) return "lawsuit";
  return "";
}

/// The paper that a figure of pages behind it is of: "a report of 12 pages",
/// "the ruling, which runs to 12 pages", "the study, 12 pages long".
std::string paper_before(const Analysis& a, const QuantityExpression& q,
                         const Sentence& sentence) {
  constexpr TokenIndex kReach = 10;
  if (q.head != "page" || q.first < sentence.first + 2) return "";
  const TokenIndex end = std::max(q.last, q.head_last);
  const std::string& before = a.lower(q.first - 1);
  const bool runs = before == "to" &&
                    is_one_of(a.lower(q.first - 2), {"runs", "ran", "running"});
  const bool is_long = end < sentence.last && a.lower(end) == "long";
  if (!runs && !is_long && before != "of") return "";
  for (TokenIndex t = q.first - 1; t > sentence.first; --t) {
    if (q.first - t > kReach) break;
    const std::string_view paper = paper_of(noun_lemma(a.lower(t - 1)));
    if (!paper.empty()) return std::string(paper);
  }
  return "";
}

/// The noun that "12-page" stands before ("report"), or "". Without a parse it
/// is the first word that is no adjective: "the 12-page report blames" has no
/// sign of where the noun ends.
std::string described_noun(const Analysis& a, const QuantityExpression& q,
                           const Sentence& sentence) {
  const Token& token = a.text.tokens[q.first];
  const bool compound = token.kind == TokenKind::word &&
                        q.last == q.first + 1 &&
                        token.lower.find('-') != std::string::npos;
  if (!compound) return "";
  constexpr TokenIndex kReach = 3;
  for (TokenIndex t = q.last;
       t < std::min(sentence.last, q.last + kReach) && !ends_noun_phrase(a, t);
       ++t) {
    std::string noun = noun_lemma(a.lower(t));
    const std::string_view paper =
        q.head == "page" ? paper_of(noun) : std::string_view();
    if (!paper.empty()) return std::string(paper);
    if (!is_adjective(a.lower(t))) return noun;
  }
  return "";
}

}  // namespace

void add_described_statements(Extraction& extraction) {
  const Analysis& a = extraction.analysis;
  for (const QuantityExpression& q : a.quantities) {
    if (!is_counted_thing(q)) continue;
    const std::uint32_t index = a.sentence_of[q.first];
    if (index == Analysis::kNone) continue;
    const Sentence& sentence = a.text.sentences[index];
    if (!a.tells(sentence)) continue;
    std::string thing = described_noun(a, q, sentence);
    if (thing.empty()) thing = paper_before(a, q, sentence);
    if (thing.empty()) continue;
    const TokenIndex last = std::max({q.last, q.head_last, q.first + 1});
    Statement s = start_statement(a, q.first, last, "described_thing");
    if (is_told(extraction, q.first)) continue;
    bool negated = false;
    s.modality = modality_before(a, sentence.first, q.first, &negated);
    if (negated) continue;
    s.slot = "number of " + q.head;
    s.kind = SlotKind::count;
    s.value = q.quantity;
    s.value_text = plain_words(a, q.first, last);
    s.subject = Entity{thing, thing, {}};
    extraction.statements.push_back(std::move(s));
  }
}

}  // namespace crosscheck
