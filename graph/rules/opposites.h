#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace crosscheck {

/// The outcomes that a word tells, by pairs that exclude each other: of the
/// pair n one side is 2n, the other 2n + 1 ("approve" 2n, "reject" 2n + 1). A
/// word may be in several pairs. Sorted. Complexity: O(length).
[[nodiscard]] std::vector<std::uint16_t> outcomes_of(std::string_view lemma);

/// Whether one word tells what excludes the other ("approve", "reject").
[[nodiscard]] bool are_opposite(std::string_view a, std::string_view b);

}  // namespace crosscheck
