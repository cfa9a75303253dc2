#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/extract/role_phrase.h"
#include "engine/extract/statement_builder.h"
#include "engine/text/tokens/word_list.h"

// What persons are called: function, rank, and whether they still have it.

namespace crosscheck {
namespace {

/// The part that who leaves has in what a word tells.
std::optional<ParticipantRole> role_of_leaver(const std::string& trigger) {
  if (is_one_of(trigger, {"resign", "quit", "step down", "retire",
                          "resignation", "retirement"})) {
    return ParticipantRole::agent;
  }
  if (is_one_of(trigger, {"fire", "sack", "oust", "force out", "dismissal",
                          "firing", "ouster"})) {
    return ParticipantRole::patient;
  }
  return std::nullopt;
}

/// Whether the document tells that a person leaves a post.
bool is_leaving(const std::vector<Predication>& predications,
                const std::string& person) {
  return std::any_of(
      predications.begin(), predications.end(), [&](const Predication& p) {
        const auto role = role_of_leaver(p.trigger);
        const bool is_so = p.modality == Modality::asserted && !p.is_future &&
                           p.polarity == Polarity::positive;
        return role && is_so &&
               std::any_of(p.participants.begin(), p.participants.end(),
                           [&](const Participant& x) {
                             return x.role == *role && x.entity == person;
                           });
      });
}

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
    Category value = category_of(phrase);
    if (is_leaving(extraction.predications, s.subject.key)) {
      value.parts.emplace_back("leaves");
    }
    s.value = std::move(value);
    s.value_text = plain_words(a, phrase.first, phrase.last);
    extraction.statements.push_back(std::move(s));
  }
}

}  // namespace crosscheck
