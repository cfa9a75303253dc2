#include "graph/rules/outcome_rule.h"

#include <algorithm>
#include <cstdlib>
#include <string>

#include "graph/rules/act_facts.h"
#include "graph/rules/act_words.h"
#include "graph/rules/opposites.h"

namespace crosscheck {

namespace {

/// States and ends, which need nothing done to another: "is dead", "survived".
bool is_state(const Predication& p) {
  return p.kind == PredicateKind::attribute || p.trigger == "die" ||
         p.trigger == "perish" || p.trigger == "survive";
}

/// Whether enough is the same: for a state, who or what is in it, by name; or a
/// noun ("the reports") where two speakers tell it.
bool roles_fit(const Predication& a, const Predication& b) {
  if (match_role(a, b, ParticipantRole::agent) == RoleMatch::clash) {
    return false;
  }
  const RoleMatch patient = match_role(a, b, ParticipantRole::patient);
  const int roles = role_strength(a, b, ParticipantRole::agent) +
                    role_strength(a, b, ParticipantRole::patient) +
                    std::min(oblique_strength(a, b), 1);
  if (is_state(a) && is_state(b) && patient == RoleMatch::none) {
    return roles >= 2 || (roles == 1 && have_two_speakers(a, b));
  }
  return is_met(patient) && roles >= 3;
}

/// A day and the night after it are one time.
bool are_of_two_times(const Predication& a, const Predication& b) {
  return a.told_day && b.told_day && std::abs(*a.told_day - *b.told_day) > 1;
}

}  // namespace

Verdict compare_outcomes(const Predication& a, const Predication& b,
                         float /*probability*/) {
  if (!are_opposite(a.trigger, b.trigger)) return {};
  if (!is_told_as_so(a) || !is_told_as_so(b)) return {};
  if (told_polarity(a) == Polarity::negative ||
      told_polarity(b) == Polarity::negative) {
    return {};
  }
  if (!roles_fit(a, b) || !obliques_meet(a, b) || !times_meet(a, b)) return {};
  const Relation relation =
      are_of_two_times(a, b) ? Relation::update : Relation::conflict;
  return {relation, 0.7F,
          "\"" + a.trigger + "\"" + speaker_words(a) + ", and \"" + b.trigger +
              "\"" + speaker_words(b) + ", exclude each other"};
}

bool tell_one_outcome(const Predication& p, const Predication& other) {
  return told_polarity(p) == told_polarity(other) && may_be_one_act(p, other);
}

}  // namespace crosscheck
