#pragma once

#include "scoring/number_select.h"

namespace crosscheck {

/// How much claims of one item err together, of some steps from 0 to 1: the one
/// under which the other claims of an item foretell each claim best, of equal
/// ones (up to 1e-9 of them) the largest.
///
/// Over items of three claims or more on two numbers or more: the largest
///
///     sum over claims of ln sum_t p(t) density(claim | t)
///     p = softmax(sum of the others' ln densities / (1 + (n - 2) r))
///
/// with n the claims of the item. A number that this claim alone gives is no
/// candidate: it would not stand there without the claim.
/// Complexity: O(claims x values x steps).
[[nodiscard]] double choose_correlation(const NumberSheet& sheet,
                                        const ScaledNumbers& scaled,
                                        const SelectFit& fit);

}  // namespace crosscheck
