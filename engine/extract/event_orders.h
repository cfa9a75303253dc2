#pragma once

#include <cstdint>
#include <vector>

#include "engine/text/syntax/syntax.h"
#include "graph/predication.h"

namespace crosscheck {

/// The events that a verb is told by the order of: "before the raid", "after he
/// had left", "while talking"; also those of the verb that it completes
/// ("called during the raid to confess"). Complexity: O(children of the verb
/// and of the one above it).
[[nodiscard]] std::vector<EventOrder> event_orders(const Syntax& syntax,
                                                   std::uint32_t verb);

}  // namespace crosscheck
