#include "scoring/beta.h"

#include <algorithm>
#include <cmath>

#include "scoring/log_gamma.h"
#include "scoring/log_odds.h"

namespace crosscheck {
namespace {

constexpr int kMostTerms = 20'000;
constexpr int kMostSteps = 100;
constexpr double kPrecise = 1e-13;
constexpr double kTiny = 1e-300;

double log_beta(double a, double b) {
  return log_gamma(a) + log_gamma(b) - log_gamma(a + b);
}

double away_from_zero(double x) { return std::abs(x) < kTiny ? kTiny : x; }

// The continued fraction of the incomplete beta function, which converges fast
// for x < (a + 1) / (a + b + 2).
double fraction(double x, double a, double b) {
  double c = 1;
  double d = 1 / away_from_zero(1 - (a + b) * x / (a + 1));
  double value = d;
  const auto take = [&](double term) {
    d = 1 / away_from_zero(1 + term * d);
    c = away_from_zero(1 + term / c);
    value *= d * c;
  };
  for (int k = 1; k <= kMostTerms; ++k) {
    const double m = k;
    take(m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)));
    take(-(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1)));
    if (std::abs(d * c - 1) < kPrecise) break;
  }
  return value;
}

double log_density(double x, double a, double b) {
  return (a - 1) * natural_log(x) + (b - 1) * natural_log(1 - x) -
         log_beta(a, b);
}

}  // namespace

double trigamma(double x) {
  double sum = 0;
  for (; x < 8; x += 1) sum += 1 / (x * x);
  const double s = 1 / (x * x);
  const double series =
      s * (1.0 / 6 -
           s * (1.0 / 30 - s * (1.0 / 42 - s * (1.0 / 30 - s * (5.0 / 66)))));
  return sum + (1 + 0.5 / x + series) / x;
}

double logit_variance(double a, double b) { return trigamma(a) + trigamma(b); }

double beta_share_below(double x, double a, double b) {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const double front =
      exponential(a * natural_log(x) + b * natural_log(1 - x) - log_beta(a, b));
  if (x < (a + 1) / (a + b + 2)) return front * fraction(x, a, b) / a;
  return 1 - front * fraction(1 - x, b, a) / b;
}

double beta_quantile(double p, double a, double b) {
  double low = 0;
  double high = 1;
  double x = std::clamp(a / (a + b), 1e-6, 1 - 1e-6);
  for (int step = 0; step < kMostSteps && high - low > 1e-12; ++step) {
    const double off = beta_share_below(x, a, b) - p;
    (off > 0 ? high : low) = x;
    const double moved =
        off / std::max(exponential(log_density(x, a, b)), kTiny);
    const double next = x - moved;
    if (std::abs(moved) < 1e-11) break;
    x = next > low && next < high ? next : (low + high) / 2;
  }
  return x;
}

}  // namespace crosscheck
