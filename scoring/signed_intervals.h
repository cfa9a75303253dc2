#pragma once

#include "scoring/evidence.h"
#include "scoring/intervals.h"
#include "scoring/scores.h"
#include "scoring/signed_propagation.h"

namespace crosscheck {

/// Intervals of `signed`.
///
/// A reliability r learnt from n claims, those of the prior with them, is the
/// mean of Beta(r n, (1 - r) n). The words of a value's terms then vary by
/// the sum of weight^2 (trigamma(r n) + trigamma((1 - r) n)) over the carriers
/// that they weigh by, and its log-odds by that and by what its rivals' words
/// vary, each by the square of its share in the pressure. Origins vary
/// independently.
/// Complexity: O(claims + relations), and a Beta quantile a source.
[[nodiscard]] Intervals signed_intervals(const Evidence& evidence,
                                         const Scores& scores,
                                         const SignedOptions& options);

}  // namespace crosscheck
