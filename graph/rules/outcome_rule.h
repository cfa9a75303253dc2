#pragma once

#include "graph/rules/act_rule.h"

namespace crosscheck {

/// Compares:        how something came out, or what state it is in.
/// Conflicts when:  the triggers exclude each other (rules/opposites.h), both
///                  are told as so, and the roles fit, one by name (of
///                  states that two speakers tell, a noun is enough): "the
///                  court upheld the Doe Act", "the court overturned the Doe
///                  Act".
/// Updates when:    documents of two days tell it so.
/// Silent when:     the times cannot meet or either is negative.
/// Agrees when:     never.
[[nodiscard]] Verdict compare_outcomes(const Predication& a,
                                       const Predication& b, float probability);

/// Whether both tell one outcome of one thing.
[[nodiscard]] bool tell_one_outcome(const Predication& p,
                                    const Predication& other);

}  // namespace crosscheck
