#pragma once

#include <cstdint>
#include <vector>

#include "scoring/evidence.h"

namespace crosscheck {

/// How many independent origins stand behind each value.
/// Complexity: O(values) for records, O(claims log(claims of a value)) else.
[[nodiscard]] std::vector<std::uint32_t> origin_counts(
    const Evidence& evidence);

}  // namespace crosscheck
