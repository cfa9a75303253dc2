#pragma once

#include "graph/predication.h"
#include "graph/rules/rule.h"

namespace crosscheck {

/// Whether one act came before, during or after another event: "called during
/// the raid", "called before the raid".
[[nodiscard]] Verdict compare_orders(const Predication& a, const Predication& b,
                                     float probability);

/// For ActRule::support: `other` tells the same order of that act.
[[nodiscard]] bool tell_one_order(const Predication& p,
                                  const Predication& other);

}  // namespace crosscheck
