#include "graph/rules/doer_rule.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "graph/participant_match.h"
#include "graph/rules/act_facts.h"
#include "graph/rules/act_words.h"
#include "graph/rules/doer_groups.h"

namespace crosscheck {
namespace {

/// Acts of which one patient has one doer.
constexpr std::array<std::string_view, 44> kOneDoer = {
    "kill",    "murder",   "assassinate", "shoot",   "stab",    "arrest",
    "appoint", "nominate", "name",        "defeat",  "succeed", "replace",
    "buy",     "acquire",  "write",       "author",  "direct",  "win",
    "found",   "invent",   "discover",    "find",    "seize",   "capture",
    "rescue",  "save",     "publish",     "leak",    "sink",    "hijack",
    "own",     "marry",    "design",      "draft",   "post",    "free",
    "fire",    "sack",     "hire",        "sponsor", "pardon",  "sentence",
    "record",  "swear in"};

/// Acts of which one doer has one patient.
constexpr std::array<std::string_view, 4> kOnePatient = {"marry", "succeed",
                                                         "replace", "defeat"};

/// Acts that people of one group do to a patient, and others then do not.
constexpr std::array<std::string_view, 8> kOneGroup = {
    "find", "discover", "kill", "shoot", "stab", "rescue", "save", "free"};

/// What several win, each in another year or kind.
constexpr std::array<std::string_view, 8> kAwards = {
    "award", "medal", "nomination", "oscar",
    "prize", "title", "trophy",     "championship"};

/// A noun alone is one thing where all else makes it likely.
constexpr float kSure = 0.7F;

template <std::size_t N>
bool is_in(const std::array<std::string_view, N>& words,
           std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// Written as a name of two words or more: a surname or a pronoun may be
/// another's.
bool is_known_actor(const Participant& x) {
  return !x.is_reference && x.kind == ParticipantKind::person &&
         x.entity.find(' ') != std::string::npos;
}

/// The one participant of a role; nullptr where there is none or are several.
const Participant* only(const Predication& p, ParticipantRole role) {
  const Participant* found = nullptr;
  for (const Participant& x : p.participants) {
    if (x.role != role) continue;
    if (found != nullptr) return nullptr;
    found = &x;
  }
  return found;
}

bool differ(const Predication& a, const Predication& b, ParticipantRole role) {
  const Participant* x = only(a, role);
  const Participant* y = only(b, role);
  if (x == nullptr || y == nullptr) return false;
  if (!is_known_actor(*x) || !is_known_actor(*y)) return false;
  return match_role(a, b, role) == RoleMatch::clash;
}

/// Whether who does it in one is whom it is done to in the other: then a clause
/// was misread, or there are two acts.
bool trade_places(const Predication& a, const Predication& b) {
  const Participant* x = only(a, ParticipantRole::agent);
  const Participant* y = only(b, ParticipantRole::patient);
  return x != nullptr && y != nullptr && is_met(match_participants(*x, *y));
}

bool is_of_award(const Predication& p) {
  const Participant* what = participant_of(p, ParticipantRole::patient);
  return p.trigger == "win" && what != nullptr && is_in(kAwards, what->head);
}

std::string words(const Predication& p, ParticipantRole role) {
  return participant_words(*participant_of(p, role)) + speaker_words(p);
}

/// Whether it is one act on one patient, and done by people of two groups
/// ("police", "a farmer").
bool differ_in_group(const Predication& a, const Predication& b,
                     RoleMatch patient, float probability) {
  return is_in(kOneGroup, a.trigger) && is_in(kOneGroup, b.trigger) &&
         (patient == RoleMatch::same ||
          (patient == RoleMatch::alike && probability >= kSure)) &&
         are_of_other_groups(a, b);
}

}  // namespace

Verdict compare_doers(const Predication& a, const Predication& b,
                      float probability) {
  if (!have_one_trigger(a, b) || is_light(a.trigger)) return {};
  if (!is_told_as_so(a) || !is_told_as_so(b)) return {};
  if (told_polarity(a) == Polarity::negative ||
      told_polarity(b) == Polarity::negative || !times_meet(a, b) ||
      !obliques_meet(a, b) || trade_places(a, b) || trade_places(b, a)) {
    return {};
  }
  if (is_of_award(a) || is_of_award(b)) return {};
  const RoleMatch agent = match_role(a, b, ParticipantRole::agent);
  const RoleMatch patient = match_role(a, b, ParticipantRole::patient);
  if (differ_in_group(a, b, patient, probability)) {
    return {Relation::conflict, 0.5F,
            "\"" + words(a, ParticipantRole::agent) + "\" and \"" +
                words(b, ParticipantRole::agent) +
                "\" are told to have done it"};
  }
  if (is_in(kOneDoer, a.trigger) && is_in(kOneDoer, b.trigger) &&
      (patient == RoleMatch::same ||
       (patient == RoleMatch::alike && probability >= kSure)) &&
      differ(a, b, ParticipantRole::agent)) {
    return {Relation::conflict, 0.6F,
            words(a, ParticipantRole::agent) + " and " +
                words(b, ParticipantRole::agent) + " are told to have done it"};
  }
  if (is_in(kOnePatient, a.trigger) && is_in(kOnePatient, b.trigger) &&
      agent == RoleMatch::same && differ(a, b, ParticipantRole::patient)) {
    return {Relation::conflict, 0.6F,
            "it is told to have been done to " +
                words(a, ParticipantRole::patient) + " and to " +
                words(b, ParticipantRole::patient)};
  }
  return {};
}

bool tell_one_doer(const Predication& p, const Predication& other) {
  return may_be_one_act(p, other) &&
         is_met(match_role(p, other, ParticipantRole::agent)) &&
         match_role(p, other, ParticipantRole::patient) != RoleMatch::one_sided;
}

}  // namespace crosscheck
