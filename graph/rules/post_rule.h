#pragma once

#include "graph/rules/rule.h"

namespace crosscheck {

/// Compares two posts of one person, as a Category: key is the function
/// ("head"), parts are "kind:department" and the words that name the body.
///
/// Agrees when      function and body are the same, or one names no body.
/// Conflicts when   function and the body's kind are the same and the names
///                  of the bodies differ, neither being a part of the other
///                  ("North Sea department", "North Pole department").
/// Silent when      functions differ: a person may hold two posts, and titles
///                  have translations.
[[nodiscard]] Verdict compare_posts(const Statement& a, const Statement& b);

}  // namespace crosscheck
