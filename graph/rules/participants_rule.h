#pragma once

#include "graph/rules/rule.h"

namespace crosscheck {

/// Compares who took part in one event, as sets of states, blocs and
/// organisations (slot "participants") or of persons (slot "people").
///
/// Agrees when      two complete sets are equal, or two lists of persons share
///                  two names.
/// Compatible when  one list contains the other.
/// Conflicts when   one text gives its parties as all there were ("talks
///                  between A and B", "A and B delegations met") and the other
///                  has a further party present that no member of the first
///                  contains; or one names a party present that the other says
///                  was absent.
/// Silent when      lists overlap without either being complete; persons
///                  within a party, of whom more or fewer may be named.
[[nodiscard]] Verdict compare_participants(const Statement& a,
                                           const Statement& b);

}  // namespace crosscheck
