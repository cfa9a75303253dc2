#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "graph/statement.h"
#include "graph/time_fit.h"

namespace crosscheck {

/// Whether the times of two events meet. Unresolved times are compared by
/// weekday or by month and day. Clash: all known times are disjoint.
[[nodiscard]] Fit times_fit(const DocumentEvent& a, const DocumentEvent& b);

/// Whether two places are one, or one lies in the other.
[[nodiscard]] bool one_place(const Entity& a, const Entity& b);

/// Whether the places of two events are one or contain one another. Clash:
/// both name cities or finer, and none of one fits any of the other.
[[nodiscard]] Fit places_fit(const DocumentEvent& a, const DocumentEvent& b);

/// Whether two event types can be one event ("shooting", "attack").
[[nodiscard]] bool types_fit(const std::string& a, const std::string& b);

/// The event of each document event: dense numbers by first mention.
///
/// Two are one when type, place, day and participants allow it: time and place
/// match; or one of them matches, the other is not said, and persons or two
/// parties are shared or both are the main event of their document; or the city
/// is the same and one of them does not say when; or both are the main disaster
/// or attack of documents at most five days apart. A clash of
/// place keeps them apart, as does a clash of time, except for the single main
/// event of its kind in two documents that agree on the city and on who took
/// part, at most three days apart: this is one event with two dates.
/// A document's own events stay apart. Documents of two stories never meet.
/// Candidates come from an index of (type, place | person | day) keys.
/// `story`: by DocumentId.
/// Complexity: O(events log events + candidates).
[[nodiscard]] std::vector<std::uint32_t> link_events(
    std::span<const DocumentEvent> events,
    std::span<const std::uint32_t> story);

}  // namespace crosscheck
