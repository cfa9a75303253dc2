#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "scoring/evidence.h"
#include "scoring/scores.h"

namespace crosscheck {

/// Splits `score` over the sources of a value in proportion to their weights
/// (equally where all weights are 0), in canonical order of sources.
[[nodiscard]] std::vector<Contribution> source_shares(
    const Evidence& evidence, std::span<const double> source_weight,
    std::uint32_t value, double score);

/// The same by the weights of the value's claims, in the order of its sources.
[[nodiscard]] std::vector<Contribution> claim_shares_of(
    const Evidence& evidence, std::span<const double> claim_weight,
    std::uint32_t value, double score);

/// The mean score of each source's claims; `none` for a source without any.
/// Summed in canonical order. Complexity: O(claims).
[[nodiscard]] std::vector<double> mean_over_claims(
    const Evidence& evidence, std::span<const double> value_score, double none);

/// How many claims each source has in the evidence.
[[nodiscard]] std::vector<std::uint32_t> claim_counts(const Evidence& evidence);

}  // namespace crosscheck
