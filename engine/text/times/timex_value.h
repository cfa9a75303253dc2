#pragma once

#include <string>

#include "engine/text/times/time_expression.h"

namespace crosscheck {

/// A time expression in the normal form of TIMEX3.
struct TimexValue {
  std::string type;   ///< DATE, TIME, DURATION or SET
  std::string value;  ///< "2031-05-15", "2031-W20", "P3D", "PRESENT_REF"
  std::string mod;    ///< START, MID, END, APPROX, MORE_THAN ..., or ""
};

/// Writes what a time expression means as TIMEX3 does.
///
/// Days "2031-05-15", weeks "2031-W20", weekends "2031-W20-WE", months, years,
/// quarters "2031-Q1", halves "2031-H1", seasons "2031-SU", decades "203",
/// centuries "20"; clocks "2031-05-15T14:30", parts of days "2031-05-15TMO";
/// lengths "P3D", "PT5H", of no told number "PXY"; repetitions "P1D",
/// "XXXX-WXX-1"; "PAST_REF", "PRESENT_REF", "FUTURE_REF". A part that no day is
/// known for is written with X.
/// Complexity: O(1). Source: Pustejovsky et al., TimeML 1.2.1, TIMEX3.
[[nodiscard]] TimexValue timex_value(const TimeExpression& time);

}  // namespace crosscheck
