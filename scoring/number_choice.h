#pragma once

#include <vector>

#include "scoring/posterior_fit.h"

namespace crosscheck {

/// By attribute: whether its items are answered by the mean of their claims
/// (fit.average) rather than by one of the claimed numbers (fit.select).
///
/// Averaged are attributes whose claims do not coincide (numbers_coincide())
/// and either stand together by rank hardly at all (rank_agreement() below 0.5)
/// or have 8 sources or more (counted as (sum n)^2 / sum n^2 of their claims n)
/// and are foretold better by the mean of the other claims of their item than
/// by the best number among them. Where there are fewer sources, errors in
/// common look like noise apart. Where the rank agreement is below 0.5, some
/// numbers may only be popular: to coincide, claims of an item must then give
/// the same number twice as often as by chance (coincidence_over_chance()).
///
/// How badly claims x are foretold by e is the sum over them of
///
///     r^2 / (r^2 + 1) / v,   r = (x - e) / (1.5 (error + resolution))
///
/// with both of the attribute's scale, v the variance of the claim's
/// source (fit.average): who errs little tells most. This is the loss of Geman
/// and McClure: near 0 a square, which a mean of noisy claims makes least and
/// no point of a grid to which all are rounded. The best number is that of the
/// select model without the claim; the mean starts from the estimate of the
/// item and weighs the other claims four times anew.
///
/// Looks at items of 3 claims or more on 2 to 256 numbers, evenly taken so that
/// they have about 20,000 claims, and at about 30 claims of each.
/// Complexity: O(claims looked at x (claims + values^2) of an item).
[[nodiscard]] std::vector<bool> choose_averaged(const PosteriorFit& fit,
                                                const Evidence& evidence);

}  // namespace crosscheck
