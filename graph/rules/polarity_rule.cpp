#include "graph/rules/polarity_rule.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "graph/rules/act_facts.h"
#include "graph/rules/act_words.h"
#include "graph/word_rarity.h"

namespace crosscheck {
namespace {

bool has_adverb(const Predication& p, std::string_view lemma) {
  return std::find(p.adverbs.begin(), p.adverbs.end(), lemma) !=
         p.adverbs.end();
}

/// With these a negative says when or how much, not whether.
constexpr std::array<std::string_view, 15> kLimits = {
    "yet",    "only",        "still",  "until",  "just",
    "always", "again",       "even",   "fully",  "enough",
    "long",   "necessarily", "simply", "really", "much"};

/// `or_yet`: not yet is not at all, as told on one day.
bool is_limited(const Predication& p, bool or_yet) {
  return std::any_of(p.adverbs.begin(), p.adverbs.end(), [&](const auto& x) {
    return !(or_yet && x == "yet") &&
           std::find(kLimits.begin(), kLimits.end(), x) != kLimits.end();
  });
}

/// "Found no traces".
bool has_negated_participant(const Predication& p) {
  return std::any_of(p.participants.begin(), p.participants.end(),
                     [](const Participant& x) { return x.is_negated; });
}

bool is_verb_or_none(const Predication& p) {
  return p.kind == PredicateKind::verb ||
         (p.kind == PredicateKind::noun &&
          (p.has_negation || has_negated_participant(p)));
}

/// Verbs that say little by themselves, but all with what they are told of
/// ("made no payment").
bool says_all_with_object(const Predication& a, const Predication& b) {
  constexpr std::array<std::string_view, 4> kVerbs = {"give", "make", "set",
                                                      "take"};
  return a.trigger == b.trigger &&
         std::find(kVerbs.begin(), kVerbs.end(), a.trigger) != kVerbs.end() &&
         (has_negated_participant(a) || has_negated_participant(b)) &&
         is_met(match_role(a, b, ParticipantRole::patient));
}

/// "Has not been released": true until it is.
bool is_negative_perfect(const Predication& p) {
  return told_polarity(p) == Polarity::negative && has_adverb(p, "have");
}

/// Whether the polarity may be misread: a positive with a "not" in its clause
/// or with "ever", a negative of which the "not" stands far off ("it is not
/// every day that").
bool is_doubtful(const Predication& p) {
  if (told_polarity(p) == Polarity::positive) {
    return p.is_near_negation || has_adverb(p, "ever");
  }
  return p.polarity == Polarity::negative && !p.has_negation && !is_denial(p) &&
         !has_negated_participant(p);
}

/// "Never served": not at any time, so that when the other was is no matter.
bool is_of_no_time(const Predication& p) {
  return has_adverb(p, "never") && p.times.empty() &&
         p.kind == PredicateKind::verb;
}

/// Verbs of which the content, not told here, decides what they say.
bool has_content(const Predication& p) {
  constexpr std::array<std::string_view, 22> kVerbs = {
      "report", "confirm", "name",     "identify", "state",   "claim",
      "verify", "suggest", "cite",     "allow",    "plan",    "attempt",
      "agree",  "share",   "announce", "discuss",  "comment", "mention",
      "refer",  "answer",  "intend",   "provide"};
  return std::find(kVerbs.begin(), kVerbs.end(), p.trigger) != kVerbs.end();
}

/// "Can" or "would" by one side only: another question than whether.
bool differ_in_modal(const Predication& a, const Predication& b) {
  for (const std::string_view modal :
       {"can", "could", "may", "might", "would", "should", "must"}) {
    if (has_adverb(a, modal) != has_adverb(b, modal)) return true;
  }
  return false;
}

/// A trigger that few stories have tells one event where a common one tells
/// many.
bool is_rare(const std::string& trigger) {
  constexpr double kRare = 3;
  return word_rarity(word_hash(trigger)) >= kRare;
}

/// "No charges have been filed": denied of whomever, so that one who was
/// charged in the same affair is enough. The nouns are of acts that are made
/// public when they come about.
bool is_denied_of_all(const Predication& p) {
  constexpr std::array<std::string_view, 12> kNouns = {
      "arrest",     "charge",     "indictment", "conviction",
      "evacuation", "settlement", "sentence",   "apology",
      "payment",    "agreement",  "decision",   "ruling"};
  const auto is_target = [](const Participant& x) {
    return x.role == ParticipantRole::patient && !x.is_negated;
  };
  return p.kind == PredicateKind::noun && p.has_negation &&
         std::find(kNouns.begin(), kNouns.end(), p.trigger) != kNouns.end() &&
         std::none_of(p.participants.begin(), p.participants.end(), is_target);
}

bool names_party(const Predication& p) {
  return std::any_of(p.participants.begin(), p.participants.end(),
                     [](const Participant& x) {
                       return x.role == ParticipantRole::agent ||
                              x.role == ParticipantRole::patient;
                     });
}

/// Whether one denies of all what the other tells of somebody.
bool is_blanket_denial(const Predication& a, const Predication& b,
                       float probability) {
  constexpr float kLikely = 0.6F;
  if (is_denied_of_all(a) == is_denied_of_all(b) || probability < kLikely) {
    return false;
  }
  const RoleMatch agent = match_role(a, b, ParticipantRole::agent);
  return agent != RoleMatch::clash && agent != RoleMatch::unlike &&
         !a.is_background && !b.is_background;
}

/// "Refused to treat": another may have.
bool is_refused(const Predication& p) {
  return told_polarity(p) == Polarity::negative && p.has_negation &&
         p.kind == PredicateKind::verb && !has_adverb(p, "not") &&
         !has_adverb(p, "never") && !has_negated_participant(p);
}

/// Whether who does it is needed to make it one act: two verbs of one class
/// ("find", "notice") and what one refuses say nothing of what others do.
bool needs_doer(const Predication& a, const Predication& b) {
  const bool both_verbs =
      a.kind == PredicateKind::verb && b.kind == PredicateKind::verb;
  return (both_verbs && a.trigger != b.trigger) || is_refused(a) ||
         is_refused(b);
}

/// Whether enough of what takes part is the same; the trigger of a verb whose
/// content decides needs a patient too.
bool roles_fit(const Predication& a, const Predication& b, float probability) {
  constexpr float kLikely = 0.6F;
  if (is_blanket_denial(a, b, probability)) return true;
  const RoleMatch patient = match_role(a, b, ParticipantRole::patient);
  if (patient == RoleMatch::unclear && (is_denial(a) || is_denial(b)) &&
      !a.attribution.empty() && !b.attribution.empty()) {
    return match_role(a, b, ParticipantRole::agent) == RoleMatch::same;
  }
  if (!may_be_one_act(a, b) || patient == RoleMatch::unclear ||
      patient == RoleMatch::unlike) {
    return false;
  }
  if ((has_content(a) || has_content(b)) && !is_met(patient)) return false;
  // An agent alone does many things: "apologised" for this, not for that.
  const int circumstance = std::min(oblique_strength(a, b), 1);
  if (!is_met(patient) && circumstance == 0) return false;
  const RoleMatch agent = match_role(a, b, ParticipantRole::agent);
  if (agent == RoleMatch::unclear || agent == RoleMatch::unlike) return false;
  if (needs_doer(a, b) && !is_met(agent)) return false;
  const int roles = role_strength(a, b, ParticipantRole::agent) +
                    role_strength(a, b, ParticipantRole::patient) +
                    circumstance + (is_rare(a.trigger) ? 1 : 0) +
                    (probability >= kLikely ? 1 : 0);
  // Two nouns without a name may be of two cases, as one outlet tells them.
  const bool is_named = agent == RoleMatch::same || patient == RoleMatch::same;
  if (!is_named && !have_two_speakers(a, b)) {
    return roles + shared_words_strength(a, b) >= 4;
  }
  const bool is_close = a.trigger == b.trigger && agent != RoleMatch::one_sided;
  return roles >= (is_close ? 2 : 3);
}

std::string told(const Predication& p) {
  return (told_polarity(p) == Polarity::negative ? "not so" : "so") +
         speaker_words(p);
}

}  // namespace

Verdict compare_act_polarity(const Predication& a, const Predication& b,
                             float probability) {
  if (told_polarity(a) == told_polarity(b)) return {};
  if (!is_told_as_so(a) || !is_told_as_so(b)) return {};
  if (!have_one_trigger(a, b)) return {};
  if ((is_light(a.trigger) || is_light(b.trigger)) &&
      !says_all_with_object(a, b)) {
    return {};
  }
  if (is_doubtful(a) || is_doubtful(b)) return {};
  if (!is_verb_or_none(a) || !is_verb_or_none(b)) return {};
  const bool or_yet =
      are_of_one_day(a, b) && (is_denied_of_all(a) || is_denied_of_all(b));
  if (is_limited(a, or_yet) || is_limited(b, or_yet)) return {};
  if (differ_in_modal(a, b)) return {};
  if (!roles_fit(a, b, probability) || !obliques_meet(a, b) ||
      (!times_meet(a, b) && !is_of_no_time(a) && !is_of_no_time(b))) {
    return {};
  }
  if ((is_negative_perfect(a) || is_negative_perfect(b)) &&
      !are_of_one_day(a, b)) {
    return {};
  }
  if (is_denial(a) != is_denial(b) &&
      (a.attribution.empty() || b.attribution.empty())) {
    return {};
  }
  return {
      Relation::conflict, 0.7F,
      "\"" + a.trigger + "\" is told as " + told(a) + ", and as " + told(b)};
}

bool tell_one_polarity(const Predication& p, const Predication& other) {
  // "The charges" alone may be others.
  const bool is_bare = other.kind == PredicateKind::noun &&
                       !other.has_negation && !names_party(other);
  return !is_bare && told_polarity(p) == told_polarity(other) &&
         may_be_one_act(p, other) && is_told_as_so(other);
}

}  // namespace crosscheck
