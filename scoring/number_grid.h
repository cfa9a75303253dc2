#pragma once

#include <cstdint>
#include <span>

#include "scoring/number_sheet.h"

namespace crosscheck {

/// Whether claims of the given items, all of one attribute, give one and the
/// same number more often than claims that only come near each other would.
///
/// Two claims are compared on the coarser grid of their sources: the largest
/// step 1, 2 or 5 times a power of ten of which 0.95 of a source's numbers are
/// multiples (of a source with fewer than 5, those of all). Of the pairs within
/// items, with d their difference in steps, rounded:
///
///     sum n0 > sum of min(n0, n1 (n1 / n2)^0.4)
///              * e^(0.05 + 3 sqrt(1 / sum n0 + 1 / (2 sum n1)))
///
/// summed over the different steps, n0 the pairs with d = 0, n1 and n2 half of
/// those with |d| = 1 and 2, one more each. Differences of normal errors,
/// rounded, have 1/3 for the 0.4, and those that fall off exponentially 1. Of
/// an item at most about 100 claims are compared.
/// Complexity: O(claims x (100 + steps tried)).
[[nodiscard]] bool numbers_coincide(const NumberSheet& sheet,
                                    std::span<const std::uint32_t> items,
                                    std::uint32_t source_count);

/// How often two claims of one of these items give the same number, over how
/// often two claims drawn from all of them would: about 1 where items say
/// nothing and some numbers are popular. 0 without two claims of an item.
/// Complexity: O(claims log claims).
[[nodiscard]] double coincidence_over_chance(
    const NumberSheet& sheet, std::span<const std::uint32_t> items);

}  // namespace crosscheck
