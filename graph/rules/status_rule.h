#pragma once

#include "graph/rules/rule.h"

namespace crosscheck {

/// Compares two statuses of one event (Category keys "held", "not held",
/// "cancelled", "postponed").
///
/// Agrees when      the keys are equal.
/// Updates when     a planned event turns out cancelled or postponed later.
/// Conflicts when   a closed table calls them opposites ("held", "cancelled")
///                  and both are asserted by documents of one day.
/// Silent when      anything else.
[[nodiscard]] Verdict compare_statuses(const Statement& a, const Statement& b);

}  // namespace crosscheck
