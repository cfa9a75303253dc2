#include "engine/report/pivot_scaling.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace crosscheck {
namespace {

constexpr std::uint32_t kMostPivots = 24;
constexpr int kPowerRounds = 60;

constexpr std::uint32_t kUnreached = std::numeric_limits<std::uint32_t>::max();

/// Rows of numbers, a row a pivot.
using PivotRows = std::vector<std::vector<double>>;

/// The squared distances to each pivot. A pivot is the node that is farthest
/// from those before it, the lowest of equals.
PivotRows squared_steps(const NodeLinks& links) {
  const std::uint32_t nodes = links.size();
  std::vector<std::uint32_t> steps, nearest(nodes, kUnreached);
  PivotRows rows;
  std::uint32_t pivot = 0;
  while (rows.size() < std::min(nodes, kMostPivots)) {
    steps_from(links, pivot, steps);
    std::vector<double>& row = rows.emplace_back(nodes);
    for (std::uint32_t i = 0; i < nodes; ++i) {
      row[i] = static_cast<double>(steps[i]) * steps[i];
      nearest[i] = std::min(nearest[i], steps[i]);
    }
    const auto farthest = std::max_element(nearest.begin(), nearest.end());
    if (*farthest == 0) break;  // every node is a pivot
    pivot = static_cast<std::uint32_t>(farthest - nearest.begin());
  }
  return rows;
}

/// Double centring: rows and columns of mean 0.
void centre(PivotRows& rows) {
  const std::size_t nodes = rows.front().size();
  std::vector<double> column(nodes, 0.0);
  for (std::vector<double>& row : rows) {
    double sum = 0;
    for (const double value : row) sum += value;
    const double mean = sum / static_cast<double>(nodes);
    for (std::size_t i = 0; i < nodes; ++i) {
      row[i] = (mean - row[i]) / 2;
      column[i] += row[i];
    }
  }
  for (std::vector<double>& row : rows) {
    for (std::size_t i = 0; i < nodes; ++i) {
      row[i] -= column[i] / static_cast<double>(rows.size());
    }
  }
}

double dot(const std::vector<double>& a, const std::vector<double>& b) {
  double sum = 0;
  for (std::size_t i = 0; i < a.size(); ++i) sum += a[i] * b[i];
  return sum;
}

/// Takes away what `vector` has in the direction of `axis` (of length 1).
void remove_axis(std::vector<double>& vector, const std::vector<double>& axis) {
  const double share = dot(vector, axis);
  for (std::size_t i = 0; i < vector.size(); ++i) vector[i] -= share * axis[i];
}

bool make_unit(std::vector<double>& vector) {
  const double length = std::sqrt(dot(vector, vector));
  if (length < 1e-12) return false;
  for (double& value : vector) value /= length;
  return true;
}

/// The main axis of a symmetric matrix that is at right angles to `other`, by
/// the power method; zeros where there is none.
std::vector<double> main_axis(const PivotRows& matrix,
                              const std::vector<double>& other) {
  std::vector<double> axis(matrix.size()), next(matrix.size());
  for (std::size_t i = 0; i < axis.size(); ++i) {
    axis[i] = 1.0 / static_cast<double>(i + 1) - (i % 2 == 0 ? 0.0 : 0.7);
  }
  for (int round = 0; round < kPowerRounds; ++round) {
    for (std::size_t i = 0; i < axis.size(); ++i)
      next[i] = dot(matrix[i], axis);
    if (!other.empty()) remove_axis(next, other);
    if (!make_unit(next)) return std::vector<double>(matrix.size(), 0.0);
    axis.swap(next);
  }
  return axis;
}

/// Each node along an axis, in the scale of the distances.
std::vector<double> projected(const PivotRows& rows,
                              const std::vector<double>& axis) {
  std::vector<double> along(rows.front().size(), 0.0);
  for (std::size_t p = 0; p < rows.size(); ++p) {
    for (std::size_t i = 0; i < along.size(); ++i) {
      along[i] += axis[p] * rows[p][i];
    }
  }
  return along;
}

/// What the points must be multiplied with to have the distances to the first
/// pivot in the mean.
double scale_of(const std::vector<PlanePoint>& points,
                const std::vector<double>& squared) {
  double drawn = 0, wanted = 0;
  for (std::size_t i = 0; i < points.size(); ++i) {
    const double x = points[i].x - points[0].x;
    const double y = points[i].y - points[0].y;
    drawn += std::sqrt(x * x + y * y);
    wanted += std::sqrt(squared[i]);
  }
  return drawn < 1e-12 ? 1.0 : wanted / drawn;
}

}  // namespace

void steps_from(const NodeLinks& links, std::uint32_t from,
                std::vector<std::uint32_t>& steps) {
  steps.assign(links.size(), kUnreached);
  std::vector<std::uint32_t> queue = {from};
  queue.reserve(links.size());
  steps[from] = 0;
  for (std::size_t at = 0; at < queue.size(); ++at) {
    const std::uint32_t node = queue[at];
    for (const std::uint32_t next : links.of(node)) {
      if (steps[next] != kUnreached) continue;
      steps[next] = steps[node] + 1;
      queue.push_back(next);
    }
  }
}

std::vector<PlanePoint> pivot_scaling(const NodeLinks& links) {
  PivotRows rows = squared_steps(links);
  const std::vector<double> squared = rows.front();
  centre(rows);
  PivotRows products(rows.size(), std::vector<double>(rows.size()));
  for (std::size_t a = 0; a < rows.size(); ++a) {
    for (std::size_t b = 0; b <= a; ++b) {
      products[a][b] = products[b][a] = dot(rows[a], rows[b]);
    }
  }
  const std::vector<double> first = main_axis(products, {});
  const std::vector<double> second = main_axis(products, first);
  const std::vector<double> x = projected(rows, first);
  const std::vector<double> y = projected(rows, second);
  std::vector<PlanePoint> points(links.size());
  for (std::size_t i = 0; i < points.size(); ++i) points[i] = {x[i], y[i]};
  const double scale = scale_of(points, squared);
  for (PlanePoint& point : points) {
    point.x *= scale;
    point.y *= scale;
  }
  return points;
}

}  // namespace crosscheck
