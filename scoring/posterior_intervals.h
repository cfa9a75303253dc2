#pragma once

#include "scoring/evidence.h"
#include "scoring/intervals.h"
#include "scoring/posterior_fit.h"
#include "scoring/scores.h"

namespace crosscheck {

/// Intervals of `posterior`, of records; those of text, and of sources without
/// records, are [0,1].
///
/// A source's reliability is the mean of Beta(right + mean k, wrong + (1 -
/// mean) k), with its claims' scores and the prior (mean, k) of all sources, or
/// its own. What the logit of its accuracy A varies,
///
///     V = trigamma(A n) + trigamma((1 - A) n),   n = claims + k
///
/// goes into the log-odds of a value by the delta method, sources taken to vary
/// independently of each other:
///
///     open, closed: exclusive_variances() of the sums of (w V) w over claims,
///                   w being the claim's weight (less for a copy), times the
///                   temperature for closed labels. In `open` A is that of the
///                   claim's cell, n = claims of the cell + k + min(30, other
///                   claims of the source).
///     select:       temperature^2 times the sum of V over the item's claims.
///     set, names:   the same over the item's sources, each once.
///     average:      variances of sources as known from n + 30 claims, through
///                   the estimate and its variance into the score.
///     vote:         trigamma of c and of n - c + 0.5, c of n claims.
///
/// Left out: that an error of one source's accuracy moves those of the others,
/// spreads, copies and temperatures, which are taken as known; and that the
/// model may be wrong.
/// Complexity: O(claims + values), a Beta quantile a source.
[[nodiscard]] Intervals posterior_intervals(const Evidence& evidence,
                                            const PosteriorFit& fit,
                                            const Scores& scores);

}  // namespace crosscheck
