#pragma once

#include "graph/rules/rule.h"

namespace crosscheck {

/// Compares two places of one event.
///
/// Agrees when      they are one place, or one lies within the other (weaker).
/// Conflicts when   both are cities or finer with known and different states
///                  around them, or both are streets of different names.
/// Silent when      nothing is known of how they lie to each other.
[[nodiscard]] Verdict compare_places(const Statement& a, const Statement& b);

/// Compares two holders of an exclusive role: the head of a delegation.
///
/// Agrees when      the names can be one ("Sergei", "Sergey").
/// Conflicts when   they are two full names of different persons.
/// Silent when      only a part of a name decides.
/// Full names of one surname (slots "full name: ...") are compared by
/// compare_full_names().
[[nodiscard]] Verdict compare_holders(const Statement& a, const Statement& b);

}  // namespace crosscheck
