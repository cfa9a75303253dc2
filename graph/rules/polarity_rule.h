#pragma once

#include "graph/rules/act_rule.h"

namespace crosscheck {

/// Compares:        whether an act was done at all.
/// Conflicts when:  enough of the roles of both is the same (a name and a noun,
///                  or two nouns of three), both are told as so, and one is
///                  negative: "Doe attended the wedding", "Doe did not attend
///                  the wedding".
/// Silent when:     a word of time or degree stands by ("yet", "only",
///                  "still"), only one is told with "can" or "would", the times
///                  cannot meet, or one speaker denies what
///                  an outlet tells.
/// Agrees when:     never; same_act_rule.h tells that.
[[nodiscard]] Verdict compare_act_polarity(const Predication& a,
                                           const Predication& b,
                                           float probability);

/// Whether both say of one act that it was so, or that it was not.
[[nodiscard]] bool tell_one_polarity(const Predication& p,
                                     const Predication& other);

}  // namespace crosscheck
