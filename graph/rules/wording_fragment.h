#pragma once

#include <optional>

#include "graph/rules/wording_hunks.h"
#include "graph/rules/wording_side.h"

namespace crosscheck {

/// Where a fragment of three to seven words, as outlets weave them into their
/// own sentences ("a muddy place"), parts in one small word from the place
/// of the longer text that it is taken from ("is a very muddy place"): one
/// that the text has more or less, or one for another. The rest is all there,
/// with two words that tell something; where three do, a fragment of six words
/// or more may part in any word. Such a one may also begin with a small word
/// that the text does not have there ("a really muddy place"). Nullopt
/// where the text has the fragment as it is, or none is one. Complexity:
/// O(words of the text x words of the fragment).
[[nodiscard]] std::optional<WordingHunk> find_fragment_hunk(
    const WordingSide& a, const WordingSide& b);

}  // namespace crosscheck
