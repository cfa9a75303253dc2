#pragma once

#include "graph/rules/rule.h"

namespace crosscheck {

/// Compares the full names that two documents give the one bearer of a surname
/// in each of them, where both tell the same of them.
///
/// Agrees when      they are two spellings of one name ("Sergei Maltov",
///                  "Sergey Maltov").
/// Conflicts when   the given names are unlike, less than half of their letters
///                  common in one order ("Loretta Maltov", "Linda Maltov").
/// Silent when      the names are equal, one may be the other ("Ana Maltov",
///                  "A. Maltov"), or they are somewhat alike, as slips are
///                  ("Mario Maltov", "Maria Maltov").
[[nodiscard]] Verdict compare_full_names(const Statement& a,
                                         const Statement& b);

}  // namespace crosscheck
