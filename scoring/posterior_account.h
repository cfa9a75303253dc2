#pragma once

#include <cstdint>
#include <vector>

#include "scoring/posterior_fit.h"
#include "scoring/scores.h"

namespace crosscheck {

/// The account of one value of a record: rows that add up to the log-odds of
/// `score`, which is the value's score within its bounds.
///
/// open:    prior 0; each source's word, ln(A / (1 - A)); what it loses as a
///          copy; coincidence; what each other value of the item takes.
/// closed, set: with a the value's label and b the posterior over the others,
///          a row is what a fact says for a less what it says for b on average:
///          the labels' frequency, then every source of the item, those for
///          other values too; last -H(b), for there are several other labels.
/// open, closed, select: then what errors that all sources share take,
///          ln(1 - e) - ln(1 + e * exp(x)), with x the sum so far.
/// select:  the same, with a the posterior over numbers within reach and b over
///          the others and "elsewhere", and H(a) - H(b).
/// A temperature other than 1 has a row of its own, `calibration`.
/// vote, average, names: the log-odds shared out equally over the sources of
///          the value (vote) or of the item.
/// A last row `limit of scores` where a bound holds the score.
/// Complexity: O(claims of the item x its values, or labels).
[[nodiscard]] std::vector<Contribution> posterior_account(
    const Evidence& evidence, const PosteriorFit& fit, std::uint32_t value,
    double score);

}  // namespace crosscheck
