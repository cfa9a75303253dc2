#pragma once

#include <string_view>

#include "graph/predication.h"
#include "graph/rules/rule.h"

namespace crosscheck {

/// How much harm a word tells of a thing: 1 "affect", 2 "damage", 3 "destroy";
/// 0 for words that tell none. What is destroyed is damaged, and what is
/// damaged is affected. Complexity: O(log words).
[[nodiscard]] int harm_of(std::string_view lemma);

/// Whether a thing came to harm: one tells that it was not affected or damaged,
/// the other that it was, or worse ("the water supply was not affected", "the
/// quake cut off the water supply").
///
/// Conflicts  the same thing by name or by a noun with a modifier; or a noun of
///            which a place has one ("power", "airport").
/// Silent     "not destroyed" against "damaged"; times that cannot meet; what
///            is planned or said to be possible.
[[nodiscard]] Verdict compare_harms(const Predication& a, const Predication& b,
                                    float probability);

/// For ActRule::support: `other` tells of the same thing that it came to harm,
/// or that it did not, as `p` does.
[[nodiscard]] bool tell_one_harm(const Predication& p,
                                 const Predication& other);

}  // namespace crosscheck
