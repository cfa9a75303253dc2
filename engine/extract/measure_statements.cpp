#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "engine/extract/claim_modality.h"
#include "engine/extract/statement_builder.h"
#include "engine/extract/thing_context.h"
#include "engine/text/tokens/word_list.h"

// Figures that measure: sums of money for a named thing, ages of persons,
// populations of places, pages of documents.

namespace crosscheck {
namespace {

using TokenIndex = std::uint32_t;
using Kind = QuantityExpression::Kind;

Statement measure(const Extraction& x, const QuantityExpression& q,
                  std::string slot, std::string_view extractor) {
  const TokenIndex last = std::max(q.last, q.first + 1);
  Statement s = start_statement(x.analysis, q.first, last, extractor);
  s.slot = std::move(slot);
  s.kind = SlotKind::quantity;
  s.value = q.quantity;
  s.value_text = plain_words(x.analysis, q.first, last);
  return s;
}

bool names_a_thing(const std::vector<std::string>& context) {
  return std::any_of(context.begin(), context.end(), [](const auto& word) {
    return word.starts_with("name:");
  });
}

/// Names and nouns behind a figure, up to the next figure or border; where
/// they name nothing, those before it.
std::vector<std::string> context_of(const Analysis& a,
                                    const QuantityExpression& q,
                                    const Sentence& sentence) {
  std::vector<std::string> words;
  constexpr TokenIndex kReach = 10;
  const auto border = [&](TokenIndex t) {
    return a.quantity_at[t] != Analysis::kNone || a.lower(t) == ";" ||
           a.lower(t) == ",";
  };
  for (TokenIndex t = q.last; t < std::min(sentence.last, q.last + kReach);
       ++t) {
    if (border(t)) break;
    take_context(a, t, words);
  }
  if (!names_a_thing(words)) {
    for (TokenIndex t = q.first; t > sentence.first && q.first - t < kReach / 2;
         --t) {
      if (border(t - 1)) break;
      take_context(a, t - 1, words);
    }
  }
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
  return words;
}

bool is_currency(const std::string& unit) {
  return unit.size() == 3 && std::all_of(unit.begin(), unit.end(), [](char c) {
           return c >= 'a' && c <= 'z';
         });
}

void add_sum(Extraction& x, const QuantityExpression& q,
             const Sentence& sentence) {
  auto context = context_of(x.analysis, q, sentence);
  if (!names_a_thing(context)) return;
  Statement s = measure(x, q, "sum in " + q.quantity.unit, "named_sum");
  bool negated = false;
  s.modality = modality_before(x.analysis, sentence.first, q.first, &negated);
  if (negated) return;
  s.context = std::move(context);
  x.statements.push_back(std::move(s));
}

/// The person whose age a figure is: the name right before it (", 61,"), or
/// right after it ("61-year-old Jane Doe").
std::optional<std::uint32_t> person_beside(const Analysis& a,
                                           const QuantityExpression& q) {
  const auto person_at = [&](TokenIndex t) -> std::optional<std::uint32_t> {
    const std::uint32_t m = a.name_at[t];
    if (m == Analysis::kNone || a.entity_of(m).kind != NameKind::person) {
      return std::nullopt;
    }
    return m;
  };
  for (TokenIndex t = q.first; t > 0 && q.first - t < 3; --t) {
    if (const auto m = person_at(t - 1)) return m;
    if (!is_one_of(a.lower(t - 1), {",", "(", "was", "is", "aged", "who"}))
      break;
  }
  constexpr TokenIndex kReach = 3;
  for (TokenIndex t = q.last;
       t < std::min<std::size_t>(a.text.tokens.size(), q.last + kReach); ++t) {
    if (const auto m = person_at(t)) return m;
    if (a.text.tokens[t].kind == TokenKind::punctuation) break;
  }
  return std::nullopt;
}

void add_age(Extraction& x, const QuantityExpression& q) {
  const auto person = person_beside(x.analysis, q);
  if (!person) return;
  Statement s = measure(x, q, "age", "age");
  s.subject = entity_for(x.analysis, *person);
  x.statements.push_back(std::move(s));
}

/// "X, home to 120,000 people", "with a population of 120,000".
void add_population(Extraction& x, const QuantityExpression& q,
                    const Sentence& sentence) {
  const Analysis& a = x.analysis;
  bool cue = false;
  std::optional<std::uint32_t> place;
  constexpr TokenIndex kReach = 12;
  for (TokenIndex t = q.first; t > sentence.first && q.first - t < kReach;
       --t) {
    const std::string& w = a.lower(t - 1);
    cue |= w == "population" ||
           (w == "home" && t < a.text.tokens.size() && a.lower(t) == "to");
    const std::uint32_t m = a.name_at[t - 1];
    if (cue && m != Analysis::kNone && !a.names.mentions[m].demonym) {
      const NameKind kind = a.entity_of(m).kind;
      if (kind == NameKind::place || kind == NameKind::state) place = m;
      break;
    }
  }
  if (!place) return;
  Statement s = measure(x, q, "population", "population");
  s.subject = entity_for(a, *place);
  x.statements.push_back(std::move(s));
}

}  // namespace

void add_measure_statements(Extraction& extraction) {
  const Analysis& a = extraction.analysis;
  for (const QuantityExpression& q : a.quantities) {
    const std::uint32_t index = a.sentence_of[q.first];
    if (index == Analysis::kNone) continue;
    const Sentence& sentence = a.text.sentences[index];
    if (!a.tells(sentence)) continue;
    if (q.kind == Kind::measure && is_currency(q.quantity.unit)) {
      add_sum(extraction, q, sentence);
    } else if (q.kind == Kind::age) {
      add_age(extraction, q);
    } else if (q.kind == Kind::count || q.kind == Kind::plain) {
      add_population(extraction, q, sentence);
    }
  }
}

}  // namespace crosscheck
