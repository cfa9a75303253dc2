#pragma once

namespace crosscheck {

/// The second derivative of ln Gamma: raised above 8 by trigamma(x) =
/// trigamma(x + 1) + 1 / x^2, then by its asymptotic series. Error below 1e-10
/// of its value. Requires: x > 0.
/// Source: Abramowitz, Stegun: Handbook of Mathematical Functions, 6.4.12.
[[nodiscard]] double trigamma(double x);

/// The variance of ln(X / (1 - X)) for X of Beta(a, b): trigamma(a) +
/// trigamma(b). Requires: a, b > 0.
[[nodiscard]] double logit_variance(double a, double b);

/// P(X <= x) for X of Beta(a, b), the regularised incomplete beta function, by
/// its continued fraction. Error below 1e-9. Requires: a, b > 0.
/// Complexity: O(sqrt(max(a, b))) near the mean, fewer steps elsewhere.
/// Source: Abramowitz, Stegun, 26.5.8; evaluated as Lentz (1976) does.
[[nodiscard]] double beta_share_below(double x, double a, double b);

/// The x with P(X <= x) = p, to 1e-9, by Newton's steps held within a bracket
/// that is halved where they leave it. Requires: 0 < p < 1; a, b > 0.
[[nodiscard]] double beta_quantile(double p, double a, double b);

}  // namespace crosscheck
