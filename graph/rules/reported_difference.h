#pragma once

#include <optional>

#include "graph/rules/wording_difference.h"
#include "graph/value.h"

namespace crosscheck {

/// The place where two reports of one utterance, not both verbatim, exclude
/// each other: "we will not sell the old harbour" and "that they would sell the
/// old harbour"; "12 boats of the fleet" and "that 14 boats of the fleet".
///
/// What reporting changes is no difference: pronouns, auxiliaries and their
/// tense, "here" and "there", articles. The texts are laid side by side as in
/// find_wording_difference(), the first four words before what is common
/// included ("we will not", "they would"); at least seven words are common,
/// four of them of four letters or more, and what is left is one negation that
/// one side has more, or one number for another. Numbers within a tenth of each
/// other are silent from 100 on: reports round. Nullopt where nothing is found
/// or a text is longer than 400 words. Complexity: O(words of a x words of b).
[[nodiscard]] std::optional<WordingDifference> find_reported_difference(
    const WordingSide& a, const WordingSide& b);

}  // namespace crosscheck
