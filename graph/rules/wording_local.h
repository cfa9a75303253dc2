#pragma once

#include <vector>

#include "graph/rules/wording_hunks.h"
#include "graph/rules/wording_side.h"

namespace crosscheck {

/// The places where two reports of one utterance part in one to three words
/// between common words close by, however much else an outlet left out, took
/// back or put in elsewhere.
///
/// The texts need sixteen common words in all, twelve of them in runs of three
/// and more, to be one utterance. Left of the place and right of it are three
/// common words or more and seven in all, two of which tell. Words that say
/// nothing there make no place (see WordingAlignment::hunks).
/// Complexity: O(words of a x words of b).
[[nodiscard]] std::vector<WordingHunk> find_local_hunks(const WordingSide& a,
                                                        const WordingSide& b);

}  // namespace crosscheck
