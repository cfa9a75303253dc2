#pragma once

#include "graph/rules/rule.h"

namespace crosscheck {

/// Compares what two texts call one person (slot "role"). They conflict where
/// the functions are of one family, of which a body gives one person one; where
/// one function has a lower rank in one ("assistant police chief"), is one
/// of several, or is told as held no more. They agree where nothing of that
/// differs. Silent for two bodies, and where one may be of another time.
[[nodiscard]] Verdict compare_roles(const Statement& a, const Statement& b);

}  // namespace crosscheck
