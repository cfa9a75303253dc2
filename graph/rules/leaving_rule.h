#pragma once

#include "graph/predication.h"
#include "graph/rules/rule.h"

namespace crosscheck {

/// How a person came to leave a post: by own will ("Doe stepped down"),
/// dismissed
/// ("Roe fired Doe"), or pressed ("Doe was forced out"). Of one leaving only
/// one of them is so. Who leaves is the agent of the first and the patient of
/// the others, and must be known by name in both.
[[nodiscard]] Verdict compare_leavings(const Predication& a,
                                       const Predication& b, float probability);

/// For ActRule::support: `other` tells the same way of leaving of that person.
[[nodiscard]] bool tell_one_leaving(const Predication& p,
                                    const Predication& other);

}  // namespace crosscheck
