#pragma once

#include <string_view>

#include "graph/rules/rule.h"

namespace crosscheck {

/// The slot of streets begins with it.
inline constexpr std::string_view kStreetSlot = "street ";

/// Compares the names of two streets that begin with the same four letters.
///
/// Conflicts    spelt alike, but not as one ("Merchant Street", "Merchants
///              Avenue"): one address that an outlet has wrong.
/// Silent       equal names; one and the same word in streets of two kinds
///              ("Park Street", "Park Avenue"); a final "s" or "e" more in
///              streets of one kind; names that are not alike (Jaro-Winkler
///              below .88).
[[nodiscard]] Verdict compare_streets(const Statement& a, const Statement& b);

}  // namespace crosscheck
