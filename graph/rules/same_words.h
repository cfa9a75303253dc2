#pragma once

#include "graph/value.h"

namespace crosscheck {

/// Whether two quotations are of the same words: of the shorter one eight in
/// ten stand in the longer one, six or more in a row; neither has more than
/// 400. Complexity: O(words of a x words of b).
[[nodiscard]] bool are_same_words(const Text& a, const Text& b);

}  // namespace crosscheck
