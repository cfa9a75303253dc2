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

/// When a person leaves a post, as told or as planned: a day, month or year in
/// each, which cannot meet ("will step down on January 31", "will leave his
/// post at the end of March"), at most half a year apart.
[[nodiscard]] Verdict compare_leaving_days(const Predication& a,
                                           const Predication& b,
                                           float probability);

/// For ActRule::support: `other` tells a time of that leaving that can be one.
[[nodiscard]] bool tell_one_leaving_day(const Predication& p,
                                        const Predication& other);

/// For ActRule::support: `other` tells the same way of leaving of that person.
[[nodiscard]] bool tell_one_leaving(const Predication& p,
                                    const Predication& other);

}  // namespace crosscheck
