#pragma once

#include "graph/rules/act_rule.h"

namespace crosscheck {

/// Compares:        where one act was done.
/// Conflicts when:  the roles of both fit and each tells one place, neither of
///                  them inside the other: "arrested in Lund", "arrested in
///                  Oslo".
/// Silent when:     nothing is known of what either place lies in.
/// Agrees when:     never; same_act_rule.h tells that.
[[nodiscard]] Verdict compare_act_places(const Predication& a,
                                         const Predication& b,
                                         float probability);

/// Whether both tell a place of one act, and none that excludes another.
[[nodiscard]] bool tell_one_place(const Predication& p,
                                  const Predication& other);

}  // namespace crosscheck
