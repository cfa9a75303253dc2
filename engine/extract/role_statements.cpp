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

std::optional<ParticipantRole> role_of_dead(const std::string& trigger) {
  if (is_one_of(trigger, {"die", "dead", "death", "pass away", "obituary"})) {
    return ParticipantRole::agent;
  }
  if (is_one_of(trigger, {"kill", "murder", "assassinate", "bury"})) {
    return ParticipantRole::patient;
  }
  return std::nullopt;
}

/// Whether a participant has that part in an act. Where the one it is done to
/// is the subject ("was fired on the orders of"), no one behind the verb is.
bool has_part(const Predication& p, const Participant& x,
              ParticipantRole role) {
  if (x.role != role) return false;
  const auto is_subject = [&](const Participant& y) {
    return y.role == ParticipantRole::patient &&
           y.span.begin < p.trigger_span.begin;
  };
  return role != ParticipantRole::patient || is_subject(x) ||
         std::none_of(p.participants.begin(), p.participants.end(), is_subject);
}

/// Whether the document tells of a person what a word of these tells.
bool is_told_of(const std::vector<Predication>& predications,
                const std::string& person,
                std::optional<ParticipantRole> (*role_in)(const std::string&)) {
  return std::any_of(
      predications.begin(), predications.end(), [&](const Predication& p) {
        const auto role = role_in(p.trigger);
        const bool is_so = p.modality == Modality::asserted && !p.is_future &&
                           p.polarity == Polarity::positive;
        return role && is_so &&
               std::any_of(p.participants.begin(), p.participants.end(),
                           [&](const Participant& x) {
                             return x.entity == person && has_part(p, x, *role);
                           });
      });
}

Category category_of(const RolePhrase& phrase) {
  Category value;
  value.key = phrase.role.function;
  value.parts.push_back("family:" + std::string(phrase.role.family));
  if (phrase.role.is_general) {
    value.parts.push_back("covers:" + std::string(phrase.role.covers));
  }
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
    // "His brother John", "her father John": two, as far as the names tell.
    const bool is_one_name = s.subject.key.find(' ') == std::string::npos;
    if (phrase.role.family == "kin" && is_one_name) continue;
    s.slot = "role";
    s.kind = SlotKind::post;
    Category value = category_of(phrase);
    if (is_told_of(extraction.predications, s.subject.key, role_of_leaver)) {
      value.parts.emplace_back("leaves");
    }
    // What the dead were, they are called both as if they were and as past.
    if (is_told_of(extraction.predications, s.subject.key, role_of_dead)) {
      value.parts.emplace_back("then");
    }
    s.value = std::move(value);
    s.value_text = plain_words(a, phrase.first, phrase.last);
    extraction.statements.push_back(std::move(s));
  }
}

}  // namespace crosscheck
