#include <string>
#include <utility>

#include "engine/extract/role_phrase.h"
#include "engine/extract/statement_builder.h"

// What persons are called: function, rank, and whether they still have it.

namespace crosscheck {
namespace {

Category category_of(const RolePhrase& phrase) {
  Category value;
  value.key = phrase.role.function;
  value.parts.push_back("family:" + std::string(phrase.role.family));
  for (const std::string& rank : phrase.ranks) {
    value.parts.push_back("rank:" + rank);
  }
  if (phrase.is_title) value.parts.emplace_back("title");
  if (phrase.is_among) value.parts.emplace_back("among");
  if (phrase.is_former) value.parts.emplace_back("former");
  if (phrase.is_then) value.parts.emplace_back("then");
  for (const std::string& word : phrase.body) {
    value.parts.push_back("body:" + word);
  }
  return value;
}

}  // namespace

void add_role_statements(Extraction& extraction) {
  const Analysis& a = extraction.analysis;
  for (const RolePhrase& phrase : find_role_phrases(a)) {
    Statement s = start_statement(a, phrase.first, phrase.last, "role");
    s.subject = entity_for(a, phrase.mention);
    s.slot = "role";
    s.kind = SlotKind::post;
    s.value = category_of(phrase);
    s.value_text = plain_words(a, phrase.first, phrase.last);
    extraction.statements.push_back(std::move(s));
  }
}

}  // namespace crosscheck
