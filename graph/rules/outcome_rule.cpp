#include "graph/rules/outcome_rule.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <string>
#include <string_view>

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

/// Acts that one takes a side by.
constexpr std::array<std::string_view, 9> kSiding = {
    "vote", "argue",  "campaign", "lobby", "speak",
    "rule", "decide", "testify",  "side"};

/// The thing that a predication is told to be for, or against.
const Participant* sided_with(const Predication& p, std::string_view by) {
  const auto at = std::find_if(
      p.participants.begin(), p.participants.end(), [&](const Participant& x) {
        return x.role == ParticipantRole::oblique && x.preposition == by;
      });
  return at == p.participants.end() ? nullptr : &*at;
}

/// Whether one is told to be for what the other is told to be against, by the
/// same person or body.
bool take_two_sides(const Predication& a, const Predication& b) {
  if (a.trigger != b.trigger ||
      std::find(kSiding.begin(), kSiding.end(), a.trigger) == kSiding.end()) {
    return false;
  }
  const auto opposed = [](const Predication& p, const Predication& q) {
    const Participant* x = sided_with(p, "for");
    const Participant* y = sided_with(q, "against");
    return x != nullptr && y != nullptr &&
           sided_with(p, "against") == nullptr &&
           sided_with(q, "for") == nullptr &&
           is_met(match_participants(*x, *y));
  };
  return (opposed(a, b) || opposed(b, a)) &&
         match_role(a, b, ParticipantRole::agent) == RoleMatch::same;
}

/// A day and the night after it are one time.
bool are_of_two_times(const Predication& a, const Predication& b) {
  return a.told_day && b.told_day && std::abs(*a.told_day - *b.told_day) > 1;
}

}  // namespace

Verdict compare_outcomes(const Predication& a, const Predication& b,
                         float /*probability*/) {
  const bool sides = take_two_sides(a, b);
  if (!sides && !are_opposite(a.trigger, b.trigger)) return {};
  if (!is_told_as_so(a) || !is_told_as_so(b)) return {};
  if (told_polarity(a) == Polarity::negative ||
      told_polarity(b) == Polarity::negative) {
    return {};
  }
  if (!sides && !roles_fit(a, b)) return {};
  if (!obliques_meet(a, b) || !times_meet(a, b)) return {};
  const Relation relation =
      are_of_two_times(a, b) ? Relation::update : Relation::conflict;
  if (sides) {
    const bool is_for = sided_with(a, "for") != nullptr;
    return {relation, 0.7F,
            "told to be " + std::string(is_for ? "for it" : "against it") +
                speaker_words(a) + ", and " +
                (is_for ? "against it" : "for it") + speaker_words(b)};
  }
  return {relation, 0.7F,
          "\"" + a.trigger + "\"" + speaker_words(a) + ", and \"" + b.trigger +
              "\"" + speaker_words(b) + ", exclude each other"};
}

bool tell_one_outcome(const Predication& p, const Predication& other) {
  return told_polarity(p) == told_polarity(other) && may_be_one_act(p, other);
}

}  // namespace crosscheck
