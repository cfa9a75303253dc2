#pragma once

#include <algorithm>
#include <string>
#include <utility>

#include "graph/predication.h"

// Predications as readable lines for the tests of rules for acts.

namespace crosscheck::testing {

/// A person by name, all lower case ("jane doe").
inline Participant person(ParticipantRole role, std::string name) {
  Participant x;
  x.role = role;
  x.head = name.substr(0, name.find(' '));
  x.names = {name};
  x.entity = std::move(name);
  x.kind = ParticipantKind::person;
  return x;
}

/// A thing by its noun, with modifiers ("fishing boat").
inline Participant thing(ParticipantRole role, std::string head,
                         std::vector<std::string> modifiers = {}) {
  Participant x;
  x.role = role;
  x.head = std::move(head);
  x.modifiers = std::move(modifiers);
  std::sort(x.modifiers.begin(), x.modifiers.end());
  return x;
}

inline Participant doer(std::string name) {
  return person(ParticipantRole::agent, std::move(name));
}

inline Participant whom(std::string name) {
  return person(ParticipantRole::patient, std::move(name));
}

inline Participant what(std::string head,
                        std::vector<std::string> modifiers = {}) {
  return thing(ParticipantRole::patient, std::move(head), std::move(modifiers));
}

/// By a preposition, a name where `is_name`.
inline Participant by(std::string preposition, std::string word,
                      bool is_name = false) {
  Participant x = is_name ? person(ParticipantRole::oblique, std::move(word))
                          : thing(ParticipantRole::oblique, std::move(word));
  x.preposition = std::move(preposition);
  return x;
}

inline Predication act(std::string trigger,
                       std::vector<Participant> participants) {
  Predication p;
  p.trigger = std::move(trigger);
  p.participants = std::move(participants);
  return p;
}

inline Predication negative(Predication p) {
  p.polarity = Polarity::negative;
  p.has_negation = p.is_near_negation = true;
  p.adverbs.insert(std::lower_bound(p.adverbs.begin(), p.adverbs.end(), "not"),
                   "not");
  return p;
}

inline Predication at(Predication p, TimeInterval time) {
  p.times.push_back(time);
  return p;
}

inline Predication said_by(Predication p, std::string speaker,
                           std::string cue = "said") {
  Attribution by;
  by.speaker.key = speaker;
  by.speaker.name = std::move(speaker);
  by.cue = std::move(cue);
  p.attribution.push_back(std::move(by));
  return p;
}

inline Predication on_day(Predication p, std::int32_t day) {
  p.told_day = day;
  return p;
}

/// A weekday (0 Sunday) of an undated article.
inline TimeInterval weekday(int number) {
  TimeInterval t;
  t.grain = Grain::day;
  t.weekday = static_cast<std::int8_t>(number);
  t.resolved = false;
  return t;
}

}  // namespace crosscheck::testing
