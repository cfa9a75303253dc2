#pragma once

#include <cmath>
#include <cstddef>
#include <string>
#include <vector>

#include "tests/scoring/slow/slow_open.h"

namespace crosscheck::testing {

// ln of the density of Beta(a, b) over t = logit x, up to a constant: ln x and
// ln(1 - x) weighed. Smooth, and gone at both ends.
inline long double slow_log_density(long double t, double a, double b) {
  const long double below =  // ln x
      t > 0 ? -std::log1p(std::exp(-t)) : t - std::log1p(std::exp(t));
  return a * below + b * (below - t);
}

// The weighed sum of take(t, density) over logits, by Simpson's rule.
template <typename Take>
void slow_beta_steps(double a, double b, long double first, long double last,
                     Take take) {
  constexpr int kSteps = 40'000;
  const long double step = (last - first) / kSteps;
  const long double highest =
      slow_log_density(std::log(static_cast<long double>(a) / b), a, b);
  for (int k = 0; k <= kSteps; ++k) {
    const long double t = first + step * k;
    const long double weight = k == 0 || k == kSteps ? 1 : k % 2 == 1 ? 4 : 2;
    take(t, weight * step / 3 * std::exp(slow_log_density(t, a, b) - highest));
  }
}

inline constexpr long double kSlowEnd = 140;

inline double slow_beta_below(double x, double a, double b) {
  const long double edge = std::log(static_cast<long double>(x) / (1 - x));
  long double below = 0;
  long double above = 0;
  slow_beta_steps(a, b, -kSlowEnd, edge,
                  [&](long double /*t*/, long double d) { below += d; });
  slow_beta_steps(a, b, edge, kSlowEnd,
                  [&](long double /*t*/, long double d) { above += d; });
  return static_cast<double>(below / (below + above));
}

inline double slow_logit_variance(double a, double b) {
  long double all = 0;
  long double mean = 0;
  long double square = 0;
  slow_beta_steps(a, b, -kSlowEnd, kSlowEnd,
                  [&](long double t, long double density) {
                    all += density;
                    mean += density * t;
                    square += density * t * t;
                  });
  mean /= all;
  return static_cast<double>(square / all - mean * mean);
}

// The variance of the log-odds of a value's score, 0.98 of its posterior, to
// first order: each claim's accuracy is moved a little by itself.
inline double slow_open_variance(const std::vector<OpenClaim>& claims,
                                 const std::vector<double>& varies,
                                 const std::string& value, double spread) {
  constexpr long double kStep = 1e-4L;
  const auto log_odds_at = [&](std::size_t moved, long double by) {
    std::vector<OpenClaim> other = claims;
    const long double a = other[moved].accuracy;
    const long double x = std::log(a / (1 - a)) + by;
    other[moved].accuracy = static_cast<double>(1 / (1 + std::exp(-x)));
    const long double p = 0.98L * open_posterior(other, value, spread);
    return std::log(p / (1 - p));
  };
  long double sum = 0;
  for (std::size_t k = 0; k < claims.size(); ++k) {
    const long double slope =
        (log_odds_at(k, kStep) - log_odds_at(k, -kStep)) / (2 * kStep);
    sum += slope * slope * varies[k];
  }
  return static_cast<double>(sum);
}

}  // namespace crosscheck::testing
