#include "graph/rules/act_facts.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>
#include <utility>

#include "graph/name_match.h"
#include "graph/participant_match.h"
#include "graph/time_fit.h"
#include "graph/word_rarity.h"

namespace crosscheck {
namespace {

constexpr std::array<std::string_view, 50> kLight = {
    "remain", "stay", "live",    "expect", "be",    "become",  "seem",
    "appear", "have", "do",      "make",   "get",   "take",    "go",
    "come",   "say",  "tell",    "ask",    "know",  "think",   "want",
    "need",   "see",  "look",    "like",   "use",   "include", "involve",
    "follow", "put",  "set",     "bring",  "keep",  "let",     "try",
    "mean",   "feel", "believe", "call",   "speak", "talk",    "add",
    "note",   "give", "show",    "happen", "start", "begin",   "continue",
    "work"};

constexpr std::array<std::string_view, 58> kRecurring = {
    "sign",     "release",  "approve",   "update",   "meet",      "visit",
    "vote",     "announce", "issue",     "publish",  "report",    "attack",
    "strike",   "testify",  "interview", "tweet",    "write",     "post",
    "hold",     "fire",     "shoot",     "travel",   "arrive",    "return",
    "leave",    "send",     "receive",   "win",      "lose",      "play",
    "beat",     "score",    "rise",      "fall",     "criticise", "criticize",
    "praise",   "urge",     "warn",      "defend",   "claim",     "introduce",
    "propose",  "pass",     "discuss",   "question", "answer",    "offer",
    "support",  "oppose",   "read",      "watch",    "hear",      "run",
    "campaign", "respond",  "reply",     "deny"};

bool clash_by_name(const Participant& x, const Participant& y) {
  if (share_element<std::string>(x.names, y.names)) return false;
  const bool persons =
      x.kind == ParticipantKind::person && y.kind == ParticipantKind::person;
  const NameMatch match = persons ? match_person_names(x.entity, y.entity)
                                  : match_other_names(x.entity, y.entity);
  return match == NameMatch::different;
}

/// A word that tells one thing from others of its kind: "other", "10th".
bool is_selecting(std::string_view word) {
  constexpr std::array<std::string_view, 13> kWords = {
      "first",   "second", "third", "fourth",  "fifth", "last",    "other",
      "another", "new",    "next",  "earlier", "late",  "previous"};
  return (!word.empty() && word[0] >= '0' && word[0] <= '9') ||
         std::find(kWords.begin(), kWords.end(), word) != kWords.end();
}

/// Whether one noun has a word that selects, and the other lacks it.
bool selects(const Participant& x, const Participant& y) {
  return std::any_of(x.modifiers.begin(), x.modifiers.end(),
                     [&](const std::string& word) {
                       return is_selecting(word) &&
                              !std::binary_search(y.modifiers.begin(),
                                                  y.modifiers.end(), word);
                     });
}

bool modifiers_fit(const Participant& x, const Participant& y) {
  const auto& a = x.modifiers;
  const auto& b = y.modifiers;
  if (!share_element<std::string>(x.names, y.names) &&
      (selects(x, y) || selects(y, x))) {
    return false;
  }
  return std::includes(a.begin(), a.end(), b.begin(), b.end()) ||
         std::includes(b.begin(), b.end(), a.begin(), a.end());
}

/// "Acme" and "MV Acme": of things, bodies and places that are no everyday
/// words the longer name only adds a prefix or what kind of thing it is.
bool is_other_form(const Participant& x, const Participant& y) {
  constexpr double kRare = 4;
  if (x.kind == ParticipantKind::person || y.kind == ParticipantKind::person ||
      match_other_names(x.entity, y.entity) != NameMatch::possible) {
    return false;
  }
  const std::string& shorter =
      x.entity.size() < y.entity.size() ? x.entity : y.entity;
  return shorter.find(' ') == std::string::npos &&
         word_rarity(word_hash(shorter)) >= kRare;
}

/// "Doe" and "Jane Doe", in either order.
bool is_surname_of(std::string_view a, std::string_view b) {
  if (a.size() > b.size()) std::swap(a, b);
  return b.size() > a.size() + 1 && b.ends_with(a) &&
         b[b.size() - a.size() - 1] == ' ' &&
         a.find(' ') == std::string_view::npos;
}

}  // namespace

RoleMatch match_participants(const Participant& x, const Participant& y) {
  if (x.is_pronoun || y.is_pronoun) return RoleMatch::unclear;
  if (!x.entity.empty() && !y.entity.empty()) {
    if (x.entity == y.entity) return RoleMatch::same;
    const bool persons =
        x.kind == ParticipantKind::person && y.kind == ParticipantKind::person;
    if (persons && match_person_names(x.entity, y.entity) == NameMatch::same) {
      return RoleMatch::same;
    }
    if (persons && is_surname_of(x.entity, y.entity)) return RoleMatch::alike;
    if (is_other_form(x, y)) return RoleMatch::alike;
    return clash_by_name(x, y) ? RoleMatch::clash : RoleMatch::unclear;
  }
  if (!x.entity.empty() || !y.entity.empty()) return RoleMatch::unclear;
  if (x.head == y.head) {
    return modifiers_fit(x, y) ? RoleMatch::alike : RoleMatch::unclear;
  }
  if (share_element<std::uint32_t>(x.classes, y.classes) ||
      share_element<std::string>(x.names, y.names)) {
    return RoleMatch::unclear;
  }
  return RoleMatch::unlike;
}

int shared_words_strength(const Predication& a, const Predication& b) {
  constexpr double kSome = 5;
  constexpr double kMany = 9;
  std::vector<std::uint32_t> shared;
  std::set_intersection(a.words.begin(), a.words.end(), b.words.begin(),
                        b.words.end(), std::back_inserter(shared));
  double mass = 0;
  for (const std::uint32_t word : shared) {
    if (word != word_hash(a.trigger) && word != word_hash(b.trigger)) {
      mass += word_rarity(word);
    }
  }
  return mass >= kMany ? 2 : mass >= kSome ? 1 : 0;
}

namespace {

bool share_modifier(const Participant& x, const Participant& y) {
  return (!x.entity.empty() && !y.entity.empty()) ||
         share_element<std::string>(x.modifiers, y.modifiers) ||
         share_element<std::string>(x.names, y.names);
}

/// 2 for one thing by name or by a noun with something more, 1 for a noun.
int strength_of(const Participant& x, const Participant& y) {
  switch (match_participants(x, y)) {
    case RoleMatch::same:
      return 2;
    case RoleMatch::alike:
      return share_modifier(x, y) ? 2 : 1;
    default:
      return 0;
  }
}

/// Nearer to one thing first.
int rank_of(RoleMatch match) {
  switch (match) {
    case RoleMatch::same:
      return 4;
    case RoleMatch::alike:
      return 3;
    case RoleMatch::unclear:
      return 2;
    case RoleMatch::unlike:
      return 1;
    default:
      return 0;
  }
}

}  // namespace

RoleMatch match_role(const Predication& a, const Predication& b,
                     ParticipantRole role) {
  const bool in_a = participant_of(a, role) != nullptr;
  const bool in_b = participant_of(b, role) != nullptr;
  if (!in_a && !in_b) return RoleMatch::none;
  if (!in_a || !in_b) return RoleMatch::one_sided;
  RoleMatch best = RoleMatch::clash;
  for (const Participant& x : a.participants) {
    if (x.role != role) continue;
    for (const Participant& y : b.participants) {
      if (y.role != role) continue;
      const RoleMatch match = match_participants(x, y);
      if (rank_of(match) > rank_of(best)) best = match;
    }
  }
  return best;
}

int role_strength(const Predication& a, const Predication& b,
                  ParticipantRole role) {
  int best = 0;
  for (const Participant& x : a.participants) {
    if (x.role != role) continue;
    for (const Participant& y : b.participants) {
      if (y.role == role) best = std::max(best, strength_of(x, y));
    }
  }
  return best;
}

bool is_met(RoleMatch match) {
  return match == RoleMatch::same || match == RoleMatch::alike;
}

bool have_one_trigger(const Predication& a, const Predication& b) {
  return a.trigger == b.trigger ||
         share_element<std::uint32_t>(a.classes, b.classes);
}

bool is_light(std::string_view trigger) {
  return std::find(kLight.begin(), kLight.end(), trigger) != kLight.end();
}

bool is_recurring(std::string_view trigger) {
  return std::find(kRecurring.begin(), kRecurring.end(), trigger) !=
         kRecurring.end();
}

bool is_told_as_so(const Predication& p) {
  return p.modality == Modality::asserted && !p.is_future;
}

Polarity told_polarity(const Predication& p) {
  const bool negated = std::any_of(
      p.participants.begin(), p.participants.end(), [](const Participant& x) {
        return x.is_negated && (x.role == ParticipantRole::agent ||
                                x.role == ParticipantRole::patient);
      });
  return negated ? Polarity::negative : p.polarity;
}

bool obliques_meet(const Predication& a, const Predication& b) {
  for (const Participant& x : a.participants) {
    if (x.role != ParticipantRole::oblique) continue;
    bool seen = false;
    bool met = false;
    for (const Participant& y : b.participants) {
      if (y.role != ParticipantRole::oblique ||
          y.preposition != x.preposition) {
        continue;
      }
      seen = true;
      const RoleMatch match = match_participants(x, y);
      met = met || is_met(match) || match == RoleMatch::unclear;
    }
    if (seen && !met) return false;
  }
  return true;
}

int oblique_strength(const Predication& a, const Predication& b) {
  if (!obliques_meet(a, b)) return 0;
  int best = 0;
  for (const Participant& x : a.participants) {
    if (x.role != ParticipantRole::oblique) continue;
    for (const Participant& y : b.participants) {
      if (y.role == ParticipantRole::oblique &&
          y.preposition == x.preposition) {
        best = std::max(best, strength_of(x, y));
      }
    }
  }
  return best;
}

bool times_meet(const TimeInterval& a, const TimeInterval& b) {
  if (a.resolved && b.resolved) return a.begin < b.end && b.begin < a.end;
  if (a.weekday >= 0 && b.weekday >= 0 && a.weekday != b.weekday) return false;
  if (a.month > 0 && b.month > 0 && a.month != b.month) return false;
  return a.day == 0 || b.day == 0 || a.day == b.day;
}

bool times_meet(const Predication& a, const Predication& b) {
  if (a.times.empty() || b.times.empty()) return frames_meet(a, b);
  return std::any_of(
      a.times.begin(), a.times.end(), [&](const TimeInterval& x) {
        return std::any_of(
            b.times.begin(), b.times.end(),
            [&](const TimeInterval& y) { return times_meet(x, y); });
      });
}

bool may_be_one_act(const Predication& p, const Predication& other) {
  return have_one_trigger(p, other) &&
         match_role(p, other, ParticipantRole::agent) != RoleMatch::clash &&
         match_role(p, other, ParticipantRole::patient) != RoleMatch::clash;
}

bool is_one_single_act(const Predication& a, const Predication& b,
                       float probability) {
  constexpr float kLikely = 0.6F;
  if (is_light(a.trigger) || is_light(b.trigger) ||
      a.kind == PredicateKind::attribute ||
      b.kind == PredicateKind::attribute || !may_be_one_act(a, b) ||
      !obliques_meet(a, b)) {
    return false;
  }
  const RoleMatch agent = match_role(a, b, ParticipantRole::agent);
  const RoleMatch patient = match_role(a, b, ParticipantRole::patient);
  const int of_agent = role_strength(a, b, ParticipantRole::agent);
  const int of_patient = role_strength(a, b, ParticipantRole::patient);
  const int words = shared_words_strength(a, b);
  const int circumstance = oblique_strength(a, b);
  if (is_recurring(a.trigger) || is_recurring(b.trigger)) {
    return of_agent > 0 && of_patient >= 2;
  }
  if (of_agent > 0 && of_patient > 0) {
    return of_agent + of_patient + words + circumstance >= 3;
  }
  const bool is_likely =
      words > 0 || circumstance > 0 || probability >= kLikely;
  if (of_agent >= 2) {
    return patient == RoleMatch::none ||
           (is_likely && patient != RoleMatch::unlike);
  }
  if (of_patient >= 2) {
    return agent == RoleMatch::none || agent == RoleMatch::one_sided ||
           is_likely;
  }
  if (circumstance >= 2 && patient == RoleMatch::none) return true;
  return words >= 2 && (of_agent > 0 || of_patient > 0);
}

bool are_of_one_day(const Predication& a, const Predication& b) {
  return a.told_day && b.told_day && *a.told_day == *b.told_day;
}

bool have_two_speakers(const Predication& a, const Predication& b) {
  return !a.attribution.empty() && !b.attribution.empty() &&
         !a.attribution.back().speaker.key.empty() &&
         !b.attribution.back().speaker.key.empty() &&
         a.attribution.back().speaker.key != b.attribution.back().speaker.key;
}

bool is_denial(const Predication& p) {
  return std::any_of(
      p.attribution.begin(), p.attribution.end(), [](const Attribution& x) {
        return x.cue.starts_with("den") || x.cue.starts_with("refut") ||
               x.cue.starts_with("reject") || x.cue.starts_with("disput") ||
               x.cue.starts_with("dismiss");
      });
}

}  // namespace crosscheck
