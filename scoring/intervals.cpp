#include "scoring/intervals.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "scoring/beta.h"
#include "scoring/log_odds.h"
#include "scoring/log_odds_account.h"

namespace crosscheck {
namespace {

constexpr double kNormalQuantile = 1.6448536269514722;  // of 0.95

}  // namespace

Interval accuracy_interval(double score, double a, double b) {
  return {std::min(score, beta_quantile(0.05, a, b)),
          std::max(score, beta_quantile(0.95, a, b))};
}

Interval log_odds_interval(double score, double variance) {
  const double x = log_odds(std::clamp(score, kLowestScore, kHighestScore));
  const double off = kNormalQuantile * std::sqrt(variance);
  return {std::min(score, probability_from(x - off)),
          std::max(score, probability_from(x + off))};
}

void exclusive_variances(std::span<const double> p,
                         std::span<const double> words,
                         std::vector<double>& variance) {
  variance.assign(p.size(), 0.0);
  // The sum over the others, as what stands before and what stands behind:
  // taken from a sum over all it would drown in rounding where p is near 1.
  double before = 0;
  for (std::size_t v = 0; v < p.size(); ++v) {
    variance[v] = before;
    before += p[v] * p[v] * words[v];
  }
  double behind = 0;
  for (std::size_t v = p.size(); v-- > 0;) {
    const double rest = std::max(1 - p[v], 1 - kHighestScore);
    variance[v] = words[v] + (variance[v] + behind) / (rest * rest);
    behind += p[v] * p[v] * words[v];
  }
}

}  // namespace crosscheck
