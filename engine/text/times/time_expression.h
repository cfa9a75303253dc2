#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/text/times/time_lexicon.h"
#include "engine/text/tokens/token.h"
#include "graph/value.h"

namespace crosscheck {

/// Where a vague time lies: "recently", "now", "the future".
enum class TimeReference : std::uint8_t { none, past, present, future };

/// What part or bound of a time is meant, as TIMEX3 tells them apart.
enum class TimeModifier : std::uint8_t {
  none,
  start,          ///< "early", "the beginning of"
  mid,            ///< "mid-", "the middle of"
  end,            ///< "late", "the end of"
  approx,         ///< "about", "nearly"
  more_than,      ///< "over"
  less_than,      ///< "less than"
  equal_or_more,  ///< "at least"
  equal_or_less,  ///< "up to"
};

/// What the words of a time say that its interval or length does not.
struct TimeWording {
  TimeReference reference = TimeReference::none;
  TimeModifier modifier = TimeModifier::none;
  TimeUnit unit = TimeUnit::none;  ///< of a length, a repetition, a period
  double count = 0;                ///< of units; 0: open ("for years")
  int season = -1;                 ///< 0 winter .. 3 autumn, -1 for none
  DayPart part;                    ///< of the day, where said
};

/// A time expression of the text, resolved.
struct TimeExpression {
  std::uint32_t first = 0;  ///< tokens [first, last)
  std::uint32_t last = 0;
  enum class Kind : std::uint8_t {
    point,      ///< "on Thursday", "February 18", "last week", "in 2014"
    duration,   ///< "over four hours", "five to six hours", "three-year"
    recurring,  ///< "every Tuesday", "annually": never a value
    vague,      ///< "recently", "for years": never a value
  } kind = Kind::point;
  TimeInterval when;  ///< of a point
  Quantity length;    ///< of a duration, in seconds (unit "s")
  /// The preposition or relation before it: "on", "in", "since", "until",
  /// "by", "from", "before", "after", "during", "ago", "later", or "".
  std::string relation;
  TimeWording said;
  /// Tokens before `first` that belong to the phrase but not to what it
  /// measures: "the past" of "the past two months", "the" of "the 1990s".
  std::uint32_t lead = 0;
};

/// Finds and resolves the time expressions of a document, in order.
///
/// Absolute dates in both orders, with or without year, glued ("Feb.18"),
/// ISO, in parentheses; weekdays alone or with last/next/this, nearest to the
/// day of publication with the direction of the verb's tense; holidays by name;
/// today, tomorrow, yesterday, tonight, last night; last/this/next week, month,
/// year; "N days ago|later|earlier" (later and earlier from an anchor date in
/// the sentence, or the last month or year of the paragraph); years, decades,
/// centuries, seasons, quarters, halves, business years, months alone; "the
/// quarter" and "a year earlier" of the quarter last named; clock times
/// ("02:58pm", "11 a.m.", "noon", "early Sunday", "1353 GMT"); repetitions
/// ("every Monday"); and as vague what names no day or number ("recently",
/// "for weeks"). "tomorrow" and weekdays inside or beside a quotation with
/// "said Wednesday" count from that day.
/// Without a day of publication weekdays stay unresolved but keep `weekday`.
/// Numbers that are no time ("about 50", "2,000 people", "AK-47") are left.
/// Reference: the value conventions of TIMEX3 (ISO-TimeML), as intervals.
/// Complexity: O(tokens).
[[nodiscard]] std::vector<TimeExpression> find_times(const Document& document,
                                                     const TokenisedText& text);

/// Days since 1970-01-01 of a written date of publication ("2025-02-26",
/// "27 Feb, 2025", "2013-02-20T10:00:00Z"); nullopt if it is none.
[[nodiscard]] std::optional<std::int32_t> parse_published_day(
    std::string_view written);

/// "2025-02-27", "2025-02", "Thursday": one canonical text an interval.
[[nodiscard]] std::string canonical_text(const TimeInterval& when);

}  // namespace crosscheck
