#pragma once

#include <string_view>

namespace crosscheck {

/// Whether a lemma is one of the few hundred that English news have in every
/// other paragraph ("people", "take", "new"): sharing it says little.
/// Complexity: O(length) expected.
[[nodiscard]] bool is_everyday_word(std::string_view lemma);

}  // namespace crosscheck
