#include "scoring/chi_squared.h"

#include "scoring/log_gamma.h"
#include "scoring/log_odds.h"

namespace crosscheck {
namespace {

// The chance of a value below x: the regularized lower incomplete gamma
// function P(degrees/2, x/2), by its power series.
double chance_below(double x, double degrees) {
  if (x <= 0) return 0;
  const double a = degrees / 2;
  const double half = x / 2;
  double term = 1 / a;
  double sum = term;
  for (double n = a + 1; term > sum * 1e-17; n += 1) {
    term *= half / n;
    sum += term;
  }
  return sum * exponential(a * natural_log(half) - half - log_gamma(a));
}

}  // namespace

double chi_squared_quantile(double chance, std::uint32_t degrees) {
  double low = 0;
  double high = degrees;
  while (chance_below(high, degrees) < chance) {
    low = high;
    high *= 2;
  }
  // Halving until no number lies between.
  for (;;) {
    const double middle = low + (high - low) / 2;
    if (middle <= low || middle >= high || high - low < high * 1e-14) {
      return middle;
    }
    (chance_below(middle, degrees) < chance ? low : high) = middle;
  }
}

}  // namespace crosscheck
