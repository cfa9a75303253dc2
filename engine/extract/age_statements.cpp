#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "engine/extract/statement_builder.h"
#include "engine/text/tokens/word_list.h"

// How old a person is: "Jane Doe, 61,", "61-year-old Jane Doe".

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

}  // namespace

void add_age_statements(Extraction& extraction) {
  const Analysis& a = extraction.analysis;
  for (const QuantityExpression& q : a.quantities) {
    const std::uint32_t index = a.sentence_of[q.first];
    if (index == Analysis::kNone) continue;
    if (!a.tells(a.text.sentences[index])) continue;
    if (q.kind == Kind::age) {
      add_age(extraction, q);
    }
  }
}

}  // namespace crosscheck
