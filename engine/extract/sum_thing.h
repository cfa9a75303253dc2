#pragma once

#include <cstdint>
#include <string_view>

#include "engine/text/analysis.h"

namespace crosscheck {

/// What a sum over tokens [first, last) is, when it is of a kind that is set
/// once for one person or body: "bail", "fine", "ransom", "settlement",
/// "damages", "reward" ("bail was set at $40,000", "a $40,000 bond", "was fined
/// $40,000", "$40,000 in damages"); else "".
/// Complexity: O(1): the nearest words of the sentence are looked at.
[[nodiscard]] std::string_view sum_thing(const Analysis& analysis,
                                         std::uint32_t first,
                                         std::uint32_t last);

}  // namespace crosscheck
