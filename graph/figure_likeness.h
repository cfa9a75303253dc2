#pragma once

#include <string>

#include "graph/statement.h"

namespace crosscheck {

/// The digits of an exact figure of five or more, four of which count; else "".
/// Complexity: O(digits).
[[nodiscard]] std::string exact_digits(const Statement& statement);

/// Whether one figure is the other with two neighbouring digits turned
/// ("5,481,220", "5,418,220"): too near to be figures of two things.
/// Complexity: O(digits).
[[nodiscard]] bool are_turned(const Statement& a, const Statement& b);

/// Whether something lasts that a person has one of: other lengths of time
/// under one verb are mostly of other acts. What lasts hours has to be measured
/// exactly. Complexity: O(predicates).
[[nodiscard]] bool is_lasting(const Statement& statement);

/// Whether it is a distance from a place in a direction, which figure.scope
/// names ("west", "northwest"). Complexity: O(1).
[[nodiscard]] bool has_side(const Statement& statement);

/// Whether two distances from one place lie on opposite sides of it: one point
/// of the compass is turned, and the rest is the same. Complexity: O(letters).
[[nodiscard]] bool are_opposite_sides(const Statement& a, const Statement& b);

}  // namespace crosscheck
