#pragma once

#include <cstdint>
#include <vector>

#include "scoring/evidence.h"

namespace crosscheck {

/// What it says for a value that several origins met in it, by value: 0 outside
/// exclusive items.
///
/// If a value is false, its origins erred and yet came to one value. Errors
/// about one item are taken to fall like guests in a Chinese restaurant with
/// concentration `spread`: the next error repeats an earlier one in proportion
/// to how often that was made, or is new in proportion to `spread`. For c of
/// the item's n origins on a value, the log of how much likelier that is when
/// the value is true than when no claimed value is:
///
///     sum of ln(spread + k) for k = n - c .. n - 1,  - ln(spread)  - ln (c-1)!
///
/// One origin alone gives 0. Large `spread`: errors seldom meet, and meeting
/// says much; small: errors flock together, and it says little.
/// Complexity: O(values + largest item); memory 8 bytes a value.
/// Source: the process is Blackwell's and MacQueen's urn (Annals of Statistics
///         1, 1973); between ACCU's uniform errors and POPACCU's popular ones.
[[nodiscard]] std::vector<double> coincidences(const Evidence& evidence,
                                               double spread);

}  // namespace crosscheck
