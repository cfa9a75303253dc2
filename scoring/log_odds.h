#pragma once

#include <cstdint>

#include "scoring/elementary.h"

namespace crosscheck {

// Every logarithm, exponential and fixed-point step of the scorers stands here
// and in elementary.h, so that two files decide their bits.

/// x^y. Requires: x >= 0, y > 0.
[[nodiscard]] inline double power(double x, double y) {
  return x > 0 ? exponential(y * natural_log(x)) : 0.0;
}

/// The derivative of ln Gamma: raised above 8 by digamma(x) = digamma(x + 1) -
/// 1 / x, then by its asymptotic series. Error below 1e-11. Requires: x > 0.
[[nodiscard]] inline double digamma(double x) {
  double sum = 0;
  for (; x < 8; x += 1) sum -= 1 / x;
  const double s = 1 / (x * x);
  const double series =
      s *
      (1.0 / 12 -
       s * (1.0 / 120 - s * (1.0 / 252 - s * (1.0 / 240 - s * (1.0 / 132)))));
  return sum + natural_log(x) - 0.5 / x - series;
}

/// ln(p / (1 - p)). Requires: 0 < p < 1.
[[nodiscard]] inline double log_odds(double probability) {
  return natural_log(probability / (1.0 - probability));
}

/// 1 / (1 + e^-x), without overflow at either end.
[[nodiscard]] inline double probability_from(double x) {
  if (x >= 0) return 1.0 / (1.0 + exponential(-x));
  const double e = exponential(x);
  return e / (1.0 + e);
}

/// Sums that do not depend on their order: integers that count steps of 2^-32.
/// Exact up to 2^31 in total, in steps of 2.3e-10.
using Fixed = std::int64_t;
inline constexpr double kFixedOne = 4294967296.0;

[[nodiscard]] inline Fixed to_fixed(double x) {
  return static_cast<Fixed>(x < 0 ? x * kFixedOne - 0.5 : x * kFixedOne + 0.5);
}
[[nodiscard]] inline double from_fixed(Fixed x) {
  return static_cast<double>(x) / kFixedOne;
}

}  // namespace crosscheck
