#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <limits>

namespace crosscheck {

// Our own logarithm and exponential. The C library picks code by processor, and
// the picks differ in last bits; these are plain sums and products of doubles
// and give the same bits wherever doubles are IEEE 754 and nothing is fused
// (-ffp-contract=off). Inlined, they also cost less than the calls.

namespace elementary {

inline constexpr int kTableBits = 7;
inline constexpr std::size_t kTable = std::size_t{1} << kTableBits;
inline constexpr long double kLn2 = 0.693147180559945309417232121458L;
/// ln 2 / 128 in two parts: the first with enough trailing zeros that its
/// products with whole numbers below 2^20 are exact.
inline constexpr double kStepHigh = 0x1.62e42fefa0000p-8;
inline constexpr double kStepLow =
    static_cast<double>(kLn2 / 128 - static_cast<long double>(kStepHigh));
/// ln 2 in two parts, likewise.
inline constexpr double kLn2High = 0x1.62e42fefa0000p-1;
inline constexpr double kLn2Low =
    static_cast<double>(kLn2 - static_cast<long double>(kLn2High));

/// ln x by 2 atanh((x - 1) / (x + 1)), for the tables. Requires: x near 1.
constexpr long double log_by_series(long double x) {
  const long double s = (x - 1) / (x + 1);
  long double power = s;
  long double sum = 0;
  for (int k = 1; k < 60; k += 2) {
    sum += power / k;
    power *= s * s;
  }
  return 2 * sum;
}

constexpr long double exp_by_series(long double x) {
  long double term = 1;
  long double sum = 1;
  for (int k = 1; k < 30; ++k) sum += term *= x / k;
  return sum;
}

/// Where the mantissas that the logarithm looks up begin: about 0.705. Then 1
/// lies within one stretch, whose entry is {1, 0}, so that ln 1 is 0 and
/// logarithms beside it lose nothing.
inline constexpr std::uint64_t kFirstMantissa = 0x3fe6900900000000U;
inline constexpr int kStretchBits = 52 - kTableBits;

struct Centre {
  double inverse, logarithm;
};

constexpr std::array<Centre, kTable> log_table() {
  std::array<Centre, kTable> table{};
  const std::uint64_t one = std::bit_cast<std::uint64_t>(1.0);
  for (std::uint64_t i = 0; i < kTable; ++i) {
    const std::uint64_t from = kFirstMantissa + (i << kStretchBits);
    const std::uint64_t to = from + (std::uint64_t{1} << kStretchBits);
    if (from <= one && one < to) {
      table[i] = {1, 0};
      continue;
    }
    const double centre =
        std::bit_cast<double>(from + (std::uint64_t{1} << (kStretchBits - 1)));
    // Twelve bits, so that products with 32 bits of a mantissa are exact.
    const auto halves = static_cast<std::uint64_t>(4096 / centre);
    const std::uint64_t nearest = (halves + 1) >> 1;
    const double inverse = static_cast<double>(nearest) / 2048;
    table[i] = {
        inverse,
        static_cast<double>(-log_by_series(static_cast<long double>(inverse)))};
  }
  return table;
}

constexpr std::array<double, kTable> exp_table() {
  std::array<double, kTable> table{};
  for (std::size_t j = 0; j < kTable; ++j) {
    table[j] = static_cast<double>(
        exp_by_series(kLn2 * static_cast<long double>(j) / kTable));
  }
  return table;
}

inline constexpr std::array<Centre, kTable> kLog = log_table();
inline constexpr std::array<double, kTable> kExp = exp_table();

/// ln of a positive normal number.
[[nodiscard]] inline double log_of_normal(double x) {
  const auto bits = std::bit_cast<std::uint64_t>(x);
  const std::uint64_t off = bits - kFirstMantissa;
  const auto exponent = static_cast<std::int64_t>(off) >> 52;
  const Centre& centre = kLog[(off >> kStretchBits) % kTable];
  const std::uint64_t mantissa =
      bits - (static_cast<std::uint64_t>(exponent) << 52);
  const double high = std::bit_cast<double>(mantissa >> 20 << 20);
  const double low = std::bit_cast<double>(mantissa) - high;
  const double r = (high * centre.inverse - 1) + low * centre.inverse;
  const double r2 = r * r;
  const double tail =
      r2 * ((-0.5 + r * (1.0 / 3)) +
            r2 * ((-0.25 + r * (1.0 / 5)) + r2 * (-1.0 / 6 + r * (1.0 / 7))));
  const auto e = static_cast<double>(exponent);
  return e * kLn2High + (centre.logarithm + (r + (tail + e * kLn2Low)));
}

/// e^x for |x| below 708.
[[nodiscard]] inline double exp_within(double x) {
  constexpr double kRound = 0x1.8p52;  // its lowest bit counts ones
  constexpr double kStepsPerOne = static_cast<double>(128 / kLn2);
  const double shifted = x * kStepsPerOne + kRound;
  const auto steps = std::bit_cast<std::uint64_t>(shifted);
  const double whole = shifted - kRound;
  const double r = (x - whole * kStepHigh) - whole * kStepLow;
  const double r2 = r * r;
  const double tail =
      r + r2 * ((0.5 + r * (1.0 / 6)) + r2 * (1.0 / 24 + r * (1.0 / 120)));
  const double base = kExp[steps % kTable];
  const double power = std::bit_cast<double>(
      std::bit_cast<std::uint64_t>(base) + ((steps >> kTableBits) << 52));
  return power + power * tail;
}

}  // namespace elementary

/// ln x to 1.5 units in the last place; -infinity of 0, NaN below.
[[nodiscard]] inline double natural_log(double x) {
  using Limits = std::numeric_limits<double>;
  if (x >= Limits::min() && x <= Limits::max()) {
    return elementary::log_of_normal(x);
  }
  if (x > 0 && x < 1) {  // so small that its exponent is at its end
    return elementary::log_of_normal(x * 0x1p54) -
           54 * static_cast<double>(elementary::kLn2);
  }
  if (x == 0) return -Limits::infinity();
  return x > 0 ? x : Limits::quiet_NaN();
}

/// e^x to 2 units in the last place.
[[nodiscard]] inline double exponential(double x) {
  if (x > -708 && x < 708) return elementary::exp_within(x);
  if (x > 710) return std::numeric_limits<double>::infinity();
  if (x < -746) return 0;
  if (x != x) return x;
  // Near the ends of the range, in two steps.
  const double half = elementary::exp_within(x / 2);
  return half * half;
}

}  // namespace crosscheck
