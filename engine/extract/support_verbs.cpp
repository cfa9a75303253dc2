#include "engine/extract/support_verbs.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace crosscheck {
namespace {

using Index = std::uint32_t;

/// Verbs that say little but that what their object names comes about.
bool supports(std::string_view trigger) {
  constexpr std::array<std::string_view, 22> kVerbs = {
      "bring", "carry out", "commit", "conduct",  "deliver", "file",
      "give",  "hold",      "impose", "issue",    "launch",  "lay",
      "lodge", "make",      "mount",  "offer",    "place",   "press",
      "reach", "stage",     "take",   "undertake"};
  return std::find(kVerbs.begin(), kVerbs.end(), trigger) != kVerbs.end();
}

bool has(const Predication& p, ParticipantRole role) {
  return std::any_of(p.participants.begin(), p.participants.end(),
                     [&](const Participant& x) { return x.role == role; });
}

/// "Charges against Doe": whom it is done to.
void turn_targets(Predication& p) {
  for (Participant& x : p.participants) {
    if (x.role != ParticipantRole::oblique || x.preposition != "against") {
      continue;
    }
    x.role = ParticipantRole::patient;
    x.preposition.clear();
  }
}

void hand_down(const Predication& verb, Predication& noun) {
  const bool had_agent = has(noun, ParticipantRole::agent);
  for (const Participant& x : verb.participants) {
    const bool is_doer = x.role == ParticipantRole::agent && !had_agent;
    if (is_doer || x.role == ParticipantRole::oblique) {
      noun.participants.push_back(x);
    }
  }
  turn_targets(noun);
  std::stable_sort(noun.participants.begin(), noun.participants.end(),
                   [](const Participant& x, const Participant& y) {
                     return x.role < y.role;
                   });
  if (noun.times.empty()) noun.times = verb.times;
  if (noun.places.empty()) noun.places = verb.places;
  noun.adverbs.insert(noun.adverbs.end(), verb.adverbs.begin(),
                      verb.adverbs.end());
  std::sort(noun.adverbs.begin(), noun.adverbs.end());
  noun.modality = verb.modality;
  noun.is_future = verb.is_future;
  noun.clause.begin = std::min(noun.clause.begin, verb.clause.begin);
  noun.clause.end = std::max(noun.clause.end, verb.clause.end);
}

/// Whether the verb or the noun itself ("no charges") denies it.
bool is_denied(const Predication& verb, const Predication& noun) {
  return verb.polarity == Polarity::negative ||
         std::any_of(verb.participants.begin(), verb.participants.end(),
                     [&](const Participant& x) {
                       return x.is_negated &&
                              x.role == ParticipantRole::patient &&
                              x.span.begin <= noun.trigger_span.begin &&
                              noun.trigger_span.end <= x.span.end;
                     });
}

}  // namespace

void read_support_verbs(const Syntax& syntax,
                        std::span<const std::uint32_t> word_of,
                        std::span<const std::uint32_t> of_word,
                        std::span<Predication> predications) {
  for (Index v = 0; v < predications.size(); ++v) {
    const Predication& verb = predications[v];
    if (verb.kind != PredicateKind::verb || !supports(verb.trigger)) continue;
    for (const Index c : syntax.children_of(word_of[v])) {
      const Dependency d = syntax.words[c].dependency;
      if (d != Dependency::obj && d != Dependency::nsubj_pass) continue;
      if (of_word[c] == Predication::kNone) continue;
      Predication& noun = predications[of_word[c]];
      if (noun.kind != PredicateKind::noun) continue;
      hand_down(verb, noun);
      if (!is_denied(verb, noun)) continue;
      noun.polarity = Polarity::negative;
      noun.has_negation = true;
      noun.is_near_negation = true;
    }
  }
}

}  // namespace crosscheck
