#include "scoring/elementary.h"

#include <doctest/doctest.h>

#include <cmath>
#include <cstdint>
#include <limits>
#include <random>

// The C library's long double functions are the independent judge: they have
// eleven bits more than a double.

namespace crosscheck {
namespace {

// The distance of two numbers in steps between neighbouring doubles at `right`.
double steps_apart(double found, long double right) {
  const auto rounded = std::abs(static_cast<double>(right));
  const double step =
      std::nextafter(rounded, std::numeric_limits<double>::infinity()) -
      rounded;
  return static_cast<double>(
      std::abs((static_cast<long double>(found) - right) /
               static_cast<long double>(step)));
}

// Uniform in (from, to), the same on every machine.
class Numbers {
 public:
  double between(double from, double to) {
    const auto bits = static_cast<double>(engine_() >> 11);
    return from + (to - from) * (bits * 0x1p-53);
  }

 private:
  std::mt19937_64 engine_{20'24};
};

}  // namespace

TEST_SUITE("scoring/elementary") {
  TEST_CASE("logarithms are right to a step and a half over their range") {
    Numbers numbers;
    for (int k = 0; k < 20'000; ++k) {
      const auto x = std::ldexp(numbers.between(0.5, 1),
                                static_cast<int>(numbers.between(-1020, 1020)));
      CAPTURE(x);
      CHECK(steps_apart(natural_log(x), std::log(static_cast<long double>(x))) <
            1.5);
    }
  }

  TEST_CASE("logarithms lose nothing beside 1") {
    Numbers numbers;
    for (int k = 0; k < 20'000; ++k) {
      const double x = 1 + numbers.between(-0.01, 0.01);
      CAPTURE(x);
      CHECK(steps_apart(natural_log(x), std::log(static_cast<long double>(x))) <
            1.5);
    }
    CHECK(natural_log(1.0) == 0.0);
  }

  TEST_CASE("exponentials are right to a step and a half") {
    Numbers numbers;
    for (int k = 0; k < 20'000; ++k) {
      const double x = numbers.between(-707, 707);
      CAPTURE(x);
      CHECK(steps_apart(exponential(x), std::exp(static_cast<long double>(x))) <
            1.5);
    }
    CHECK(exponential(0.0) == 1.0);
  }

  TEST_CASE("the ends of both ranges") {
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    constexpr double kLeast = std::numeric_limits<double>::denorm_min();
    CHECK(natural_log(0.0) == -kInfinity);
    CHECK(natural_log(kInfinity) == kInfinity);
    CHECK(std::isnan(natural_log(-1.0)));
    CHECK(std::isnan(natural_log(std::nan(""))));
    CHECK(natural_log(kLeast) ==
          doctest::Approx(-1074 * std::log(2.0)).epsilon(1e-15));
    CHECK(exponential(-kInfinity) == 0.0);
    CHECK(exponential(-1e6) == 0.0);
    CHECK(exponential(1e6) == kInfinity);
    CHECK(exponential(kInfinity) == kInfinity);
    CHECK(std::isnan(exponential(std::nan(""))));
    CHECK(exponential(-745.0) == kLeast);
    CHECK(exponential(709.5) ==
          doctest::Approx(std::exp(709.5)).epsilon(1e-14));
  }
}

}  // namespace crosscheck
