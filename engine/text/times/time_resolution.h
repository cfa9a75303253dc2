#pragma once

#include <cstdint>
#include <optional>

#include "engine/text/times/clause_tense.h"
#include "engine/text/times/time_spec.h"
#include "graph/value.h"

namespace crosscheck {

/// What the words of a time count from.
struct TimeContext {
  std::optional<std::int32_t> today;   ///< day of publication or of speech
  Tense tense = Tense::unknown;        ///< of the clause
  std::optional<TimeInterval> anchor;  ///< of "later", "the next day"
  std::optional<TimeInterval> period;  ///< the last quarter spoken of
};

/// The interval that a point in time means. Unresolved (begin = end = 0, with
/// weekday, month and day where said) when the context lacks what it needs.
/// Complexity: O(1).
[[nodiscard]] TimeInterval resolve_time(const TimeSpec& spec,
                                        const TimeContext& context);

/// Weekday, month and day as said, and no interval.
[[nodiscard]] TimeInterval unresolved_time(const TimeSpec& spec);

}  // namespace crosscheck
