#pragma once

#include <cstdint>

namespace crosscheck {

/// The x below which a chi-squared variable of that many degrees of freedom
/// falls with the given chance. Relative error below 1e-9 for up to 1e7
/// degrees. Requires: degrees >= 1, 0 < chance < 1.
/// Complexity: O(sqrt(degrees)) steps for each of about 60 halvings.
[[nodiscard]] double chi_squared_quantile(double chance, std::uint32_t degrees);

}  // namespace crosscheck
