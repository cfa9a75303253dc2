#pragma once

#include <cstdint>
#include <vector>

#include "scoring/posterior_fit.h"
#include "scoring/scores.h"

namespace crosscheck {

/// The account of a value that the open model judged (posterior_account.h), but
/// for errors that all sources share: the rows add up to the log-odds of p.
/// Complexity: O(claims); memory the same.
[[nodiscard]] std::vector<Contribution> open_account(const Evidence& evidence,
                                                     const PosteriorFit& fit,
                                                     std::uint32_t item,
                                                     std::uint32_t value);

}  // namespace crosscheck
