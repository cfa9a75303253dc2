#pragma once

#include <string_view>

namespace crosscheck {

/// Whether a folded word is one that every text has, whatever it is about:
/// function words, and the commonest words of reporting ("said", "told").
/// Complexity: O(length) expected.
[[nodiscard]] bool is_common_word(std::string_view lower);

}  // namespace crosscheck
