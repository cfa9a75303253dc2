#include "engine/extract/facts/fact_holders.h"

#include <algorithm>
#include <string>
#include <vector>

#include "engine/extract/document_events.h"
#include "engine/extract/figure_clause.h"
#include "engine/text/tokens/word_list.h"

namespace crosscheck {
namespace {

using Index = std::uint32_t;

/// Nouns that stand for a person whom an article has named, or leaves unnamed.
bool means_person(const std::string& noun) {
  static const WordList kNouns(
      "man woman boy girl driver suspect defendant victim officer teacher "
      "doctor nurse student pupil minister mayor senator councillor "
      "councilor president chairman chairwoman director manager coach "
      "captain pilot sailor climber singer actor actress writer author "
      "player owner farmer baker worker official politician lawyer judge "
      "who he she him her they dentist engineer scientist professor "
      "priest bishop soldier guard prisoner accused offender father mother "
      "widow widower pensioner motorist cyclist passenger teenager leader "
      "chief executive head founder candidate governor premier");
  if (kNouns.contains(noun)) return true;
  // "surgeon", "jeweller", "pianist"; a few things end alike.
  constexpr std::size_t kLeast = 6;
  return noun.size() >= kLeast &&
         (noun.ends_with("er") || noun.ends_with("or") ||
          noun.ends_with("eon") || noun.ends_with("ist") ||
          noun.ends_with("ian") || noun.ends_with("ant") ||
          noun.ends_with("man") || noun.ends_with("woman"));
}

/// The person whom a document names most, the first of several; whom headline
/// and lead name, it is about.
std::optional<Entity> main_person(const Analysis& a) {
  constexpr std::size_t kLead = 2;
  std::vector<std::size_t> count(a.names.entities.size());
  for (const NameMention& m : a.names.mentions) {
    const bool leads = a.sentence_of[m.first] < kLead;
    count[m.entity] += leads ? 1 + kLead : 1;
  }
  std::size_t best = count.size();
  for (std::size_t e = 0; e < count.size(); ++e) {
    if (a.names.entities[e].kind != NameKind::person) continue;
    if (best == count.size() || count[e] > count[best]) best = e;
  }
  if (best == count.size()) return std::nullopt;
  return a.names.entities[best].entity;
}

/// The person whose name covers a token.
std::optional<Entity> person_at(const Analysis& a, Index token) {
  if (token >= a.text.tokens.size()) return std::nullopt;
  const Index m = a.name_at[token];
  if (m == Analysis::kNone || a.entity_of(m).kind != NameKind::person) {
    return std::nullopt;
  }
  return entity_for(a, m);
}

/// The person named last in tokens [first, last).
std::optional<Entity> last_person(const Analysis& a, Index first, Index last) {
  for (Index t = last; t > first; --t) {
    if (auto person = person_at(a, t - 1)) return person;
  }
  return std::nullopt;
}

const Participant* first_of(const Predication& p, ParticipantRole role) {
  const auto at =
      std::find_if(p.participants.begin(), p.participants.end(),
                   [&](const Participant& one) { return one.role == role; });
  return at == p.participants.end() ? nullptr : &*at;
}

bool is_or_means_person(const Participant& one) {
  if (one.kind == ParticipantKind::person) return true;
  return one.entity.empty() && (one.is_pronoun || means_person(one.head));
}

/// Whom it is done to; where only the other is told, who does it ("he was
/// cleared" has no doer). "Take place" is done to nothing.
const Participant* object_of(const Predication& p) {
  const Participant* patient = first_of(p, ParticipantRole::patient);
  if (patient != nullptr && patient->head != "place") return patient;
  return first_of(p, ParticipantRole::agent);
}

/// Who does it; of a passive the person it is done to.
const Participant* subject_of(const Predication& p) {
  const Participant* agent = first_of(p, ParticipantRole::agent);
  if (agent != nullptr) return agent;
  const Participant* patient = first_of(p, ParticipantRole::patient);
  return patient != nullptr && is_or_means_person(*patient) ? patient : nullptr;
}

}  // namespace

FactHolders::FactHolders(const Extraction& extraction)
    : x_(extraction), main_(main_person(extraction.analysis)) {}

std::optional<Entity> FactHolders::of(const FoundFact& fact) const {
  switch (fact.row->holder) {
    case FactHolder::story:
      return Entity{"the story", std::string(fact.row->slot), {}};
    case FactHolder::person:
      return person_before(fact.match);
    case FactHolder::beside:
      return person_beside(fact.match);
    default:
      return by_clause(fact);
  }
}

std::optional<Entity> FactHolders::by_clause(const FoundFact& fact) const {
  const Analysis& a = x_.analysis;
  if (a.syntax.empty()) return std::nullopt;
  const Index at = predication_at(x_, a.syntax.first_word[fact.match.first]);
  const FactHolder holder = fact.row->holder;
  const bool of_person =
      holder == FactHolder::subject || holder == FactHolder::object;
  const Participant* one = nullptr;
  if (at != Predication::kNone) {
    const Predication& p = x_.predications[at];
    const bool of_object =
        holder == FactHolder::object || holder == FactHolder::thing;
    one = of_object ? object_of(p) : subject_of(p);
  }
  if (one == nullptr) {
    return of_person ? person_before(fact.match) : std::nullopt;
  }
  if (holder == FactHolder::thing) {
    if (one->is_pronoun) return std::nullopt;
    return Entity{"the " + one->head, one->head, {}};
  }
  if (holder == FactHolder::body) {
    return one->kind == ParticipantKind::body ? entity_of_key(one->entity)
                                              : std::nullopt;
  }
  if (one->kind == ParticipantKind::person) return entity_of_key(one->entity);
  return is_or_means_person(*one) ? person_before(fact.match) : std::nullopt;
}

std::optional<Entity> FactHolders::person_before(const FactMatch& match) const {
  const Analysis& a = x_.analysis;
  const Index index = a.sentence_of[match.first];
  const Sentence& sentence = a.text.sentences[index];
  if (auto named = last_person(a, sentence.first, match.last)) return named;
  for (const NameReference& reference : a.references) {
    if (reference.first >= sentence.first && reference.first < match.last) {
      return a.names.entities[reference.entity].entity;
    }
  }
  if (index > 0 && a.tells(a.text.sentences[index - 1]) &&
      a.text.sentences[index - 1].kind == SentenceKind::prose) {
    const Sentence& before = a.text.sentences[index - 1];
    if (auto named = last_person(a, before.first, before.last)) return named;
  }
  return main_;
}

std::optional<Entity> FactHolders::person_beside(const FactMatch& match) const {
  const Analysis& a = x_.analysis;
  if (auto behind = person_at(a, match.last)) return behind;
  const bool comma = match.first > 0 && a.lower(match.first) == ",";
  return comma ? person_at(a, match.first - 1) : std::nullopt;
}

std::optional<Entity> FactHolders::entity_of_key(const std::string& key) const {
  for (const NamedEntity& entity : x_.analysis.names.entities) {
    if (entity.entity.key == key) return entity.entity;
  }
  return std::nullopt;
}

}  // namespace crosscheck
