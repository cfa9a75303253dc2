#pragma once

#include <cstdint>

#include "graph/rules/act_rule.h"

namespace crosscheck {

/// Compares:        when one act was done.
/// Conflicts when:  the roles of both fit (rules/act_facts.h) and each tells
///                  one time, by day or month or year, that cannot meet the
///                  other: "Doe resigned on Monday", "Doe resigned on Friday";
///                  or one tells of a time after somebody spoke of the act as
///                  done: "Doe said in 2017 that he had paid", "Doe paid in
///                  2018".
/// Silent when:     a week, a season or "about" is told; the days are more than
///                  20 apart, or equal weekdays; the day of a clock time is
///                  not told; the verb is one of
///                  acts that recur ("sign", "speak") and what it is done to
///                  has no name; either is not told as done: "will resign on
///                  Friday".
/// Agrees when:     never; same_act_rule.h tells that.
[[nodiscard]] Verdict compare_act_times(const Predication& a,
                                        const Predication& b,
                                        float probability);

/// Whether each tells one time, by day or month or year, these exclude each
/// other, and there are at most so many days between them.
[[nodiscard]] bool tell_two_times(const Predication& a, const Predication& b,
                                  std::int64_t most_days);

/// Whether both tell a time of one act that can be one.
[[nodiscard]] bool tell_one_time(const Predication& p,
                                 const Predication& other);

}  // namespace crosscheck
