#pragma once

#include <string_view>

#include "graph/predication.h"

namespace crosscheck {

/// The group of people that a noun names, of those that exclude each other as
/// doers: police, fire brigade, soldiers, medics, armed persons,
/// people at large ("neighbour", "son", "farmer"); 0 for any other noun.
/// Complexity: O(log words).
[[nodiscard]] int doer_group(std::string_view lemma);

/// Whether all who do it in one are of groups that none in the other is of.
/// False where a doer is a name, a pronoun or a noun of no group.
/// Complexity: O(participants squared).
[[nodiscard]] bool are_of_other_groups(const Predication& a,
                                       const Predication& b);

}  // namespace crosscheck
