#pragma once

#include "graph/rules/wording_hunks.h"
#include "graph/rules/wording_side.h"

namespace crosscheck {

/// Whether the words at which two texts part are no other wording after all:
/// another spelling, an acronym, a slip in a long word, fillers, a masked word,
/// words that only stand elsewhere, or up to six words of the outlet that got
/// between the marks ("Mr. Roe said"). Complexity: O(words of both texts x
/// those of the hunk).
[[nodiscard]] bool says_nothing_else(const WordingHunk& hunk,
                                     const WordingSide& a,
                                     const WordingSide& b);

}  // namespace crosscheck
