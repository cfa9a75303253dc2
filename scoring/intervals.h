#pragma once

#include <span>
#include <vector>

namespace crosscheck {

/// Where a score lies with a probability of 0.9, as far as the uncertainty of
/// the sources' accuracies goes. It contains the score.
struct Interval {
  double low = 0;
  double high = 1;
};

/// Intervals of a method's scores; both empty where it has none to give.
struct Intervals {
  std::vector<Interval> value;   ///< by value, as Scores::value
  std::vector<Interval> source;  ///< by SourceId
};

/// The 0.05 and 0.95 quantiles of Beta(a, b), widened to hold `score` where a
/// very skew Beta leaves its mean outside. Requires: a, b > 0.
[[nodiscard]] Interval accuracy_interval(double score, double a, double b);

/// sigmoid(logit score -+ 1.645 sqrt(variance)); `variance` is that of the
/// log-odds of the score.
[[nodiscard]] Interval log_odds_interval(double score, double variance);

/// Variances of the log-odds of values that exclude each other, from the
/// variances of the sums of words for each: with p their scores,
///
///     var(v) = words(v) + sum over the others u of (p_u / (1 - p_v))^2
///     words(u)
///
/// which is the delta method for log-odds(v) = x_v - ln(1 + sum of e^x_u).
/// Complexity: O(values).
void exclusive_variances(std::span<const double> p,
                         std::span<const double> words,
                         std::vector<double>& variance);

}  // namespace crosscheck
