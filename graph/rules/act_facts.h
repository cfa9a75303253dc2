#pragma once

#include <cstdint>
#include <string_view>

#include "graph/predication.h"

namespace crosscheck {

/// How the participants that two predications have in one role stand.
enum class RoleMatch : std::uint8_t {
  none,       ///< neither names one
  one_sided,  ///< only one does
  same,       ///< one entity
  alike,      ///< one noun with compatible modifiers, a name and its surname
  unclear,    ///< a pronoun, a name and a noun, or kindred words
  unlike,     ///< two nouns with nothing in common, which may be one thing
  clash,      ///< two entities
};

/// How two participants stand to each other. Complexity: O(names).
[[nodiscard]] RoleMatch match_participants(const Participant& x,
                                           const Participant& y);

/// What the words of the clauses add, but for the triggers: 1 where some that
/// are rare are the same, 2 where many are.
[[nodiscard]] int shared_words_strength(const Predication& a,
                                        const Predication& b);

/// Of several participants in a role the best match counts. Complexity:
/// O(participants squared).
[[nodiscard]] RoleMatch match_role(const Predication& a, const Predication& b,
                                   ParticipantRole role);

/// What a role adds to two predications' being one act: 2 for one thing by name
/// or by a noun with something more, 1 for a noun, 0 else.
[[nodiscard]] int role_strength(const Predication& a, const Predication& b,
                                ParticipantRole role);

/// same or alike.
[[nodiscard]] bool is_met(RoleMatch match);

/// Whether their triggers are one lemma or share a class.
[[nodiscard]] bool have_one_trigger(const Predication& a, const Predication& b);

/// Whether a trigger says too little for two of them to be one event: "be",
/// "have", "make", "say".
[[nodiscard]] bool is_light(std::string_view trigger);

/// Whether what `p` and another tell is of one trigger and no role clashes: for
/// ActRule::support.
[[nodiscard]] bool may_be_one_act(const Predication& p,
                                  const Predication& other);

/// Whether a trigger is an act that one does again and again ("visit").
[[nodiscard]] bool is_recurring(std::string_view trigger);

/// Whether it is told as having come about or as so: asserted, not to come.
[[nodiscard]] bool is_told_as_so(const Predication& p);

/// Negative where the predicate is, or one of its main participants: "no boat
/// was seized".
[[nodiscard]] Polarity told_polarity(const Predication& p);

/// Whether their obliques do not tell two things apart: of no preposition that
/// both have are all participants unlike.
[[nodiscard]] bool obliques_meet(const Predication& a, const Predication& b);

/// What an oblique that both have adds to their being one act, as
/// role_strength(); 0 where obliques_meet() is false.
[[nodiscard]] int oblique_strength(const Predication& a, const Predication& b);

/// Whether their times can meet, or, where one tells none, their frames.
/// Unresolved ones meet when neither weekday, nor day of the month clash.
[[nodiscard]] bool times_meet(const Predication& a, const Predication& b);
[[nodiscard]] bool times_meet(const TimeInterval& a, const TimeInterval& b);

/// Whether both tell one act that is done once: one trigger, no clash of roles
/// or obliques, and enough that is the same:
/// - agents and patients fit, by a name or by a modifier besides their nouns;
/// - or one of them does, and the other role is told by one side at most;
/// - or a role is the same by name, and rare words or a circumstance are shared
///   or the link is likely;
/// - or neither has a patient and a circumstance is one by more than its noun
///   ("apologised for the letter to Doe");
/// - or a role fits and many rare words are shared.
/// Acts that recur ("sign", "speak") need one agent and a patient that is the
/// same by more than its noun.
[[nodiscard]] bool is_one_single_act(const Predication& a, const Predication& b,
                                     float probability);

/// Whether both are documents of one day, as far as that is known.
[[nodiscard]] bool are_of_one_day(const Predication& a, const Predication& b);

/// Whether each is told by a named speaker, and by another one.
[[nodiscard]] bool have_two_speakers(const Predication& a,
                                     const Predication& b);

/// Whether it is the content of a denial: "denied that", "rejected".
[[nodiscard]] bool is_denial(const Predication& p);

}  // namespace crosscheck
