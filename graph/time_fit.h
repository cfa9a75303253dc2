#pragma once

#include <cstdint>

#include "graph/predication.h"
#include "graph/value.h"

namespace crosscheck {

/// How two times, or two lists of places, stand to each other.
enum class Fit : std::uint8_t { unknown, match, clash };

/// Whether two times meet. Unresolved ones are compared by month and day or by
/// weekday, and say nothing where neither is known of both.
[[nodiscard]] Fit time_fit(const TimeInterval& a, const TimeInterval& b);

/// Whether two predications can lie in one time: their frames do not clash,
/// and none is background of a known time where the other is of the news.
[[nodiscard]] bool frames_meet(const Predication& a, const Predication& b);

}  // namespace crosscheck
