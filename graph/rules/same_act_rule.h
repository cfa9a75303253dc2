#pragma once

#include "graph/rules/act_rule.h"

namespace crosscheck {

/// Compares:    what two documents say was done.
/// Agrees when: both are linked, of one polarity and modality; two participants
///              fit in their roles, or one and the day; no agent or patient is
///              another one; the figures of one are all in the other; and
///              times, places and other circumstances that both tell can meet.
/// Silent:      else.
[[nodiscard]] Verdict compare_acts(const Predication& a, const Predication& b,
                                   float probability);

}  // namespace crosscheck
