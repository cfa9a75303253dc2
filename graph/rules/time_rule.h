#pragma once

#include "graph/rules/rule.h"

namespace crosscheck {

/// Compares two times of one event.
///
/// Agrees when      the intervals meet ("Thursday" resolved and "27 February";
///                  "last week" and "18 February": weaker), or two unresolved
///                  times name one weekday or one month and day.
/// Conflicts when   both name a day or finer, are resolved and do not meet, at
///                  most 20 days apart; or both name clock times of one day
///                  an hour or more apart.
/// Silent when      one is a plan and the other an outcome, when either is
///                  approximate, wider than a day and disjoint, or only one is
///                  resolved.
[[nodiscard]] Verdict compare_times(const Statement& a, const Statement& b);

}  // namespace crosscheck
