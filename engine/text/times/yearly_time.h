#pragma once

#include "engine/text/times/time_resolution.h"

namespace crosscheck {

/// Times that come once a year: seasons and holidays, and the quarters and
/// halves of business. All functions are O(1); what the context lacks leaves
/// the result unresolved.

/// A season or holiday: of its year, or the last that has begun, or by the
/// words and the tense before it.
[[nodiscard]] TimeInterval resolve_season(const TimeSpec& spec,
                                          const TimeContext& context);
[[nodiscard]] TimeInterval resolve_holiday(const TimeSpec& spec,
                                           const TimeContext& context);

/// A quarter or half: of its year, or the one under way, or the last that
/// ended. A future makes it the next only where that ended long ago, since
/// results are "expected" of a quarter that is over.
[[nodiscard]] TimeInterval resolve_quarter(const TimeSpec& spec,
                                           const TimeContext& context);
[[nodiscard]] TimeInterval resolve_half(const TimeSpec& spec,
                                        const TimeContext& context);

/// "the quarter": the one last spoken of, else the last that ended.
[[nodiscard]] TimeInterval resolve_period(const TimeSpec& spec,
                                          const TimeContext& context);

/// The same days `years` earlier; grain and looseness stay.
[[nodiscard]] TimeInterval years_before(const TimeInterval& when, int years);

}  // namespace crosscheck
