#include <algorithm>
#include <optional>
#include <string>

#include "engine/extract/place_subject.h"
#include "engine/extract/statement_builder.h"
#include "engine/text/tokens/word_list.h"

// How many live in a place: "home to 40,000 people", "has a population of
// 40,000", "which has some 40,000 inhabitants".

namespace crosscheck {
namespace {

using TokenIndex = std::uint32_t;
using Kind = QuantityExpression::Kind;

bool tells_population(const Analysis& a, const QuantityExpression& q,
                      const Sentence& sentence) {
  if (is_one_of(q.head, {"population", "inhabitant", "resident"})) {
    const bool counted = q.head == "population";
    constexpr TokenIndex kReach = 3;
    for (TokenIndex t = q.first;
         !counted && t > sentence.first && q.first - t < kReach; --t) {
      if (is_one_of(a.lower(t - 1), {"has", "have", "had", "with"}))
        return true;
    }
    if (counted) return true;
  }
  constexpr TokenIndex kReach = 4;
  for (TokenIndex t = q.first; t > sentence.first && q.first - t < kReach;
       --t) {
    const std::string& w = a.lower(t - 1);
    if (w == "population") return true;
    if (w == "home" && a.lower(t) == "to") return true;
  }
  return false;
}

/// "Bergen, home to 40,000 people".
std::optional<std::uint32_t> place_before_home(const Analysis& a,
                                               const QuantityExpression& q,
                                               const Sentence& sentence) {
  constexpr TokenIndex kReach = 5;
  for (TokenIndex t = q.first; t > sentence.first + 2 && q.first - t < kReach;
       --t) {
    if (a.lower(t - 1) != "home" || a.lower(t - 2) != ",") continue;
    for (TokenIndex n = t - 2; n > sentence.first && t - n < kReach; --n) {
      const std::uint32_t m = a.name_at[n - 1];
      const bool place =
          m != Analysis::kNone && a.entity_of(m).kind != NameKind::person;
      if (place) return m;
    }
  }
  return std::nullopt;
}

}  // namespace

void add_population_statements(Extraction& extraction) {
  const Analysis& a = extraction.analysis;
  if (a.syntax.empty()) return;
  for (const QuantityExpression& q : a.quantities) {
    const bool counts = q.kind == Kind::count || q.kind == Kind::plain;
    const std::uint32_t index = a.sentence_of[q.first];
    if (!counts || q.of_total || index == Analysis::kNone) continue;
    const Sentence& sentence = a.text.sentences[index];
    if (!a.tells(sentence) || !tells_population(a, q, sentence)) continue;
    const TokenIndex last = std::max({q.last, q.head_last, q.first + 1});
    auto place = place_before_home(a, q, sentence);
    if (!place) place = place_subject(a, a.syntax.head_of(q.first, last));
    if (!place) continue;
    Statement s = start_statement(a, q.first, last, "population");
    s.slot = "population";
    s.kind = SlotKind::quantity;
    s.subject = place_entity(a, *place);
    s.value = q.quantity;
    s.value_text = plain_words(a, q.first, last);
    extraction.statements.push_back(std::move(s));
  }
}

}  // namespace crosscheck
