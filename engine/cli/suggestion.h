#pragma once

#include <span>
#include <string_view>

namespace crosscheck {

/// The name nearest to a mistyped word by edits (a swap of neighbours is one),
/// of equals the first; "" when even it is further than a third of the word,
/// at least two edits. Complexity: O(sum of lengths x length).
[[nodiscard]] std::string_view suggestion_for(
    std::string_view word, std::span<const std::string_view> names);

}  // namespace crosscheck
