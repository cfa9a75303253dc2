#include "scoring/log_gamma.h"

#include <algorithm>
#include <cstddef>

#include "scoring/log_odds.h"

namespace crosscheck {
namespace {

constexpr std::size_t kTabled = 256;

}  // namespace

double log_gamma(double x) {
  constexpr double kHalfLogTwoPi = 0.91893853320467274178;
  double product = 1;
  while (x < 8) {
    product *= x;
    x += 1;
  }
  const double r = 1 / (x * x);
  const double series =
      (1.0 / 12 - r * (1.0 / 360 - r * (1.0 / 1260 - r * (1.0 / 1680)))) / x;
  return (x - 0.5) * natural_log(x) - x + kHalfLogTwoPi + series -
         natural_log(product);
}

LogGammaTable::LogGammaTable(double offset, double least)
    : offset_(offset), least_(least), table_(kTabled) {
  for (std::size_t k = 0; k < kTabled; ++k) {
    table_[k] = at(static_cast<double>(k));
  }
}

double LogGammaTable::at(double k) const {
  const double x = std::max(offset_ + k, least_);
  return x > 0 ? log_gamma(x) : 0;
}

}  // namespace crosscheck
