#include "scoring/log_odds.h"

#include <doctest/doctest.h>

namespace crosscheck {

TEST_SUITE("scoring/log_odds") {
  TEST_CASE("fixed-point steps round to the nearest, alike on both sides") {
    const double step = 1 / kFixedOne;
    CHECK(to_fixed(1.0) == Fixed{1} << 32);
    CHECK(to_fixed(2.6 * step) == 3);
    CHECK(to_fixed(2.4 * step) == 2);
    CHECK(to_fixed(-2.6 * step) == -3);
    CHECK(to_fixed(-2.4 * step) == -2);
    CHECK(from_fixed(to_fixed(-0.75)) == -0.75);
  }

  TEST_CASE("probabilities stay finite at both ends and mirror each other") {
    CHECK(probability_from(0) == 0.5);
    CHECK(probability_from(2000) == 1.0);
    CHECK(probability_from(-2000) == 0.0);
    CHECK(probability_from(-30) == doctest::Approx(9.357623e-14));
    CHECK(log_odds(0.8) == doctest::Approx(natural_log(4.0)));
    CHECK(probability_from(log_odds(0.3)) == doctest::Approx(0.3));
  }
}

}  // namespace crosscheck
