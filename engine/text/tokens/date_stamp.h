#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/text/tokens/token.h"

namespace crosscheck {

/// Whether a folded word names a month, whole or cut short ("sept.").
[[nodiscard]] bool is_month_name(std::string_view folded);

/// Whether a folded word names a weekday, whole or cut short ("tues.").
[[nodiscard]] bool is_weekday_name(std::string_view folded);

/// Number of tokens of a full date at `at`, before `last`: a weekday, a month,
/// a day and a year ("Tuesday, March 4, 2031", "Tue 4 March 2031"), else 0.
/// Complexity: O(1).
[[nodiscard]] std::uint32_t full_date_length(const std::vector<Token>& tokens,
                                             std::uint32_t at,
                                             std::uint32_t last);

}  // namespace crosscheck
