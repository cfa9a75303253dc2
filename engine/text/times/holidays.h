#pragma once

#include <cstdint>

#include "engine/text/times/time_spec.h"

namespace crosscheck {

/// Days that a calendar names: fixed ones ("Christmas Day"), weekdays of a
/// month ("Thanksgiving", as the United States keep it) and those that move
/// with Easter ("Good Friday").

/// A holiday's name at piece `at`; `holiday` is what holiday_day takes.
/// A name that is also another thing ("Christmas tree") needs "Day" or "Eve"
/// behind it or a preposition of time before it. Complexity: O(1).
[[nodiscard]] std::optional<TimeSpec> read_holiday(const Pieces& pieces,
                                                   std::uint32_t at);

/// Its day in a year of 1..9999 (days since 1970-01-01).
/// Source of Easter: the anonymous Gregorian algorithm (Nature, 1876).
[[nodiscard]] std::int32_t holiday_day(int holiday, int year);

}  // namespace crosscheck
