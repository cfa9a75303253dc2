#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "scoring/evidence.h"
#include "scoring/scores.h"
#include "scoring/stopping.h"

namespace crosscheck {

/// The iteration that Sums and AverageLog share: beliefs make trust, trust
/// makes beliefs, and each is divided by its maximum after every round.
///
///     T(s) = factor(s) * sum of B(v) over the values of s,   T <- T / max T
///     B(v) = sum of T(s) over the sources of v,              B <- B / max B
///
/// starting from B = 0.5. Where a maximum is 0, all of them stay 0.
/// `factor` is by source. Ends by the largest change of a belief.
/// Complexity: O(rounds x claims); memory 8 bytes a source and 16 a value.
[[nodiscard]] Scores hubs_and_authorities(const Evidence& evidence,
                                          std::span<const double> factor,
                                          StoppingRule stopping);

}  // namespace crosscheck
