#include "engine/train/logistic_regression.h"

#include <algorithm>
#include <cmath>

namespace crosscheck {
namespace {

/// Solves `m` x = `b` for a positive definite matrix, given row by row, by
/// Cholesky's factorisation.
std::vector<double> solve(std::vector<double> m, std::vector<double> b) {
  const std::size_t n = b.size();
  for (std::size_t i = 0; i < n; ++i) {
    for (std::size_t j = 0; j <= i; ++j) {
      double sum = m[i * n + j];
      for (std::size_t k = 0; k < j; ++k) sum -= m[i * n + k] * m[j * n + k];
      m[i * n + j] = i == j ? std::sqrt(sum) : sum / m[j * n + j];
    }
  }
  for (std::size_t i = 0; i < n; ++i) {
    for (std::size_t k = 0; k < i; ++k) b[i] -= m[i * n + k] * b[k];
    b[i] /= m[i * n + i];
  }
  for (std::size_t i = n; i-- > 0;) {
    for (std::size_t k = i + 1; k < n; ++k) b[i] -= m[k * n + i] * b[k];
    b[i] /= m[i * n + i];
  }
  return b;
}

/// The slope and the curvature of the penalised likelihood.
struct Slope {
  std::vector<double> gradient;
  std::vector<double> curvature;
};

Slope slope_at(const LabelledRows& rows, const std::vector<double>& weights,
               double ridge) {
  const std::size_t n = rows.width;
  Slope slope{std::vector<double>(n), std::vector<double>(n * n)};
  for (std::size_t i = 0; i < n; ++i) {
    slope.gradient[i] = -ridge * weights[i];
    slope.curvature[i * n + i] = ridge;
  }
  for (std::size_t r = 0; r < rows.is_true.size(); ++r) {
    const float* row = rows.numbers.data() + r * n;
    double sum = 0;
    for (std::size_t i = 0; i < n; ++i) sum += weights[i] * double{row[i]};
    const double p = 1 / (1 + std::exp(-sum));
    const double weight = rows.weight.empty() ? 1 : rows.weight[r];
    const double error = weight * ((rows.is_true[r] ? 1.0 : 0.0) - p);
    const double spread = weight * p * (1 - p);
    for (std::size_t i = 0; i < n; ++i) {
      if (row[i] == 0) continue;
      slope.gradient[i] += error * double{row[i]};
      const double part = spread * double{row[i]};
      for (std::size_t j = 0; j <= i; ++j) {
        slope.curvature[i * n + j] += part * double{row[j]};
      }
    }
  }
  return slope;
}

}  // namespace

std::vector<double> fit_logistic(const LabelledRows& rows, double ridge) {
  constexpr int kMostSteps = 25;
  constexpr double kLeastStep = 1e-6;
  std::vector<double> weights(rows.width, 0.0);
  for (int step = 0; step < kMostSteps; ++step) {
    Slope slope = slope_at(rows, weights, ridge);
    const std::vector<double> change =
        solve(std::move(slope.curvature), std::move(slope.gradient));
    double largest = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
      weights[i] += change[i];
      largest = std::max(largest, std::abs(change[i]));
    }
    if (largest < kLeastStep) break;
  }
  return weights;
}

}  // namespace crosscheck
