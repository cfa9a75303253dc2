#pragma once

#include "graph/rules/act_rule.h"

namespace crosscheck {

/// Compares:    what two documents say was done.
/// Agrees when: both are linked, of one polarity, and both are asserted.
/// Silent:      else.
[[nodiscard]] Verdict compare_acts(const Predication& a, const Predication& b,
                                   float probability);

}  // namespace crosscheck
