#pragma once

#include "graph/rules/rule.h"

namespace crosscheck {

/// Compares two venues: the building of one event, as a Category whose key is
/// the kind of facility ("residence", "hotel") and whose parts name it.
///
/// Agrees when      the kinds are equal and the names share a word, or the
///                  kind is equal and one gives no name.
/// Conflicts when   the kinds differ and neither can hold the other
///                  ("headquarters", "residence"), or the kind is equal and
///                  both have names without a common word.
/// Silent when      one kind can contain the other (a hall in a palace).
[[nodiscard]] Verdict compare_venues(const Statement& a, const Statement& b);

}  // namespace crosscheck
