#pragma once

#include <cstdint>
#include <string>

#include "engine/text/analysis.h"

namespace crosscheck {

/// The token of those who came in so many boats, cars or planes: "the smugglers
/// in nine boats", "nine boats of smugglers"; Analysis::kNone where `noun`, the
/// counted one, carries nobody, or none stands beside it. Complexity: O(1).
[[nodiscard]] std::uint32_t rider_beside(const Analysis& analysis,
                                         const QuantityExpression& quantity,
                                         const std::string& noun);

}  // namespace crosscheck
