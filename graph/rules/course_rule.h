#pragma once

#include "graph/rules/act_rule.h"

namespace crosscheck {

/// Compares:        whether something is done or still to come.
/// Conflicts when:  the roles fit by name, one tells it as done and the other
///                  as to come: "Doe has signed the Acme deal", "Doe will sign
///                  the Acme deal".
/// Silent when:     the times cannot meet, or either is negative.
/// Agrees when:     never.
[[nodiscard]] Verdict compare_courses(const Predication& a,
                                      const Predication& b, float probability);

/// Whether both tell one act as done, or as to come.
[[nodiscard]] bool tell_one_course(const Predication& p,
                                   const Predication& other);

}  // namespace crosscheck
