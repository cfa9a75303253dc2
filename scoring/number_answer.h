#pragma once

#include <vector>

#include "scoring/posterior_fit.h"
#include "scoring/scores.h"

namespace crosscheck {

/// Best guesses and 90 % intervals of the items of the number sheet, ascending.
///
/// select:  the guess is the number with the highest score, of equal ones the
///          one that stands first in the ranking. The interval goes
///          from the 0.05 to the 0.95 quantile of the posterior over the
///          claimed numbers, and half the resolution beyond; where all claims
///          give one number, within its reach where its score is 0.9 or more,
///          else as far about it as errors of that much evidence
///          reach in 0.9 of cases:
///              p(class) ~ width(class) * exp(temperature * sum ln density).
/// average: the guess is the mean, an estimate that need not be claimed; the
///          interval is 1.645 deviations to either side. Both are rounded to a
///          hundredth of the deviation's power of ten.
/// An answer that is no finite number is left out.
/// Complexity: O(claims x values of an item), as its scores.
[[nodiscard]] std::vector<NumberAnswer> number_answers(
    const PosteriorFit& fit, const Evidence& evidence);

}  // namespace crosscheck
