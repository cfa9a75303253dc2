#include "engine/report/component_layout.h"

#include <algorithm>
#include <cmath>

#include "engine/report/pivot_scaling.h"

namespace crosscheck {
namespace {

constexpr std::uint32_t kMostByStress = 64;
constexpr int kStressRounds = 40;
/// Fewer for large graphs, whose outline pivot scaling gives.
constexpr std::size_t kForceRounds = 50, kFewestRounds = 24;
constexpr std::size_t kNodesForRound = 2000;
/// Nodes of a cell that repel a node; more are left out, evenly.
constexpr std::uint32_t kMostOfCell = 10;

/// A number in [-0.5, 0.5) that looks random and is the same for an index
/// everywhere (a multiplicative hash).
double shake(std::uint32_t index, std::uint32_t factor) {
  const std::uint32_t mixed = (index + 1) * factor;
  return static_cast<double>(mixed >> 8U) / 16777216.0 - 0.5;
}

/// Moves points apart a little, so that no two are one.
void shake_all(std::vector<PlanePoint>& points, double by) {
  for (std::uint32_t i = 0; i < points.size(); ++i) {
    points[i].x += by * shake(i, 2654435761U);
    points[i].y += by * shake(i, 2246822519U);
  }
}

/// Steps between all nodes, a row a node.
std::vector<std::vector<std::uint32_t>> all_steps(const NodeLinks& links) {
  std::vector<std::vector<std::uint32_t>> steps(links.size());
  for (std::uint32_t i = 0; i < links.size(); ++i) {
    steps_from(links, i, steps[i]);
  }
  return steps;
}

/// Where node i should be, as its distances to all others have it; near nodes
/// weigh more.
PlanePoint majorized(const std::vector<PlanePoint>& points, std::uint32_t i,
                     const std::vector<std::uint32_t>& steps) {
  double x = 0, y = 0, weights = 0;
  for (std::uint32_t j = 0; j < points.size(); ++j) {
    if (j == i) continue;
    const double wanted = steps[j];
    const double weight = 1 / (wanted * wanted);
    const double dx = points[i].x - points[j].x;
    const double dy = points[i].y - points[j].y;
    const double drawn = std::max(std::sqrt(dx * dx + dy * dy), 1e-9);
    x += weight * (points[j].x + wanted * dx / drawn);
    y += weight * (points[j].y + wanted * dy / drawn);
    weights += weight;
  }
  return {x / weights, y / weights};
}

void reduce_stress(const NodeLinks& links, std::vector<PlanePoint>& points) {
  const auto steps = all_steps(links);
  for (int round = 0; round < kStressRounds; ++round) {
    for (std::uint32_t i = 0; i < points.size(); ++i) {
      points[i] = majorized(points, i, steps[i]);
    }
  }
}

/// The nodes by the cells of a grid of squares of side 2.
class CellGrid {
 public:
  explicit CellGrid(const std::vector<PlanePoint>& points) {
    low_ = points.front();
    PlanePoint high = low_;
    for (const PlanePoint& p : points) {
      low_ = {std::min(low_.x, p.x), std::min(low_.y, p.y)};
      high = {std::max(high.x, p.x), std::max(high.y, p.y)};
    }
    // As many cells as nodes at most, however far some of them went.
    const double area = (high.x - low_.x + 2) * (high.y - low_.y + 2);
    const auto count = static_cast<double>(points.size());
    side_ = std::max(2.0, std::sqrt(area / count));
    columns_ = cell_of(high.x - low_.x) + 1;
    rows_ = cell_of(high.y - low_.y) + 1;
    sort(points);
  }

  /// Calls `visit` for nodes of the cells around a point, with how many nodes
  /// each stands for.
  template <typename Visit>
  void around(const PlanePoint& p, const Visit& visit) const {
    const std::uint32_t column = cell_of(p.x - low_.x);
    const std::uint32_t row = cell_of(p.y - low_.y);
    for (std::uint32_t r = row == 0 ? 0 : row - 1; r < std::min(row + 2, rows_);
         ++r) {
      for (std::uint32_t c = column == 0 ? 0 : column - 1;
           c < std::min(column + 2, columns_); ++c) {
        visit_cell(r * columns_ + c, visit);
      }
    }
  }

  /// Nodes farther than this are not all visited.
  [[nodiscard]] double reach() const { return side_; }

 private:
  [[nodiscard]] std::uint32_t cell_of(double length) const {
    return static_cast<std::uint32_t>(length / side_);
  }

  void sort(const std::vector<PlanePoint>& points) {
    std::vector<std::uint32_t> cell(points.size());
    first_.assign(std::size_t{columns_} * rows_ + 1, 0);
    for (std::size_t i = 0; i < points.size(); ++i) {
      cell[i] = cell_of(points[i].y - low_.y) * columns_ +
                cell_of(points[i].x - low_.x);
      ++first_[cell[i] + 1];
    }
    for (std::size_t c = 1; c < first_.size(); ++c) first_[c] += first_[c - 1];
    std::vector<std::uint32_t> next(first_.begin(), first_.end() - 1);
    nodes_.resize(points.size());
    for (std::uint32_t i = 0; i < points.size(); ++i) {
      nodes_[next[cell[i]]++] = i;
    }
  }

  template <typename Visit>
  void visit_cell(std::uint32_t cell, const Visit& visit) const {
    const std::uint32_t begin = first_[cell];
    const std::uint32_t count = first_[cell + 1] - begin;
    const std::uint32_t shown = std::min(count, kMostOfCell);
    for (std::uint32_t i = 0; i < shown; ++i) {
      const auto at =
          static_cast<std::uint32_t>(std::uint64_t{i} * count / shown);
      visit(nodes_[begin + at], static_cast<double>(count) / shown);
    }
  }

  PlanePoint low_;
  double side_ = 2;
  std::uint32_t columns_ = 1, rows_ = 1;
  std::vector<std::uint32_t> first_, nodes_;
};

/// Only from within the reach of the grid, else its lines would show.
PlanePoint repulsion(const CellGrid& grid,
                     const std::vector<PlanePoint>& points, std::uint32_t i) {
  PlanePoint force;
  const double reach = grid.reach() * grid.reach();
  grid.around(points[i], [&](std::uint32_t j, double weight) {
    if (j == i) return;
    const double dx = points[i].x - points[j].x;
    const double dy = points[i].y - points[j].y;
    const double squared = std::max(dx * dx + dy * dy, 1e-4);
    if (squared > reach) return;
    force.x += weight * dx / squared;
    force.y += weight * dy / squared;
  });
  return force;
}

/// The pull of the neighbours: their distance squared, shared among them.
PlanePoint attraction(const NodeLinks& links,
                      const std::vector<PlanePoint>& points, std::uint32_t i) {
  PlanePoint force;
  for (const std::uint32_t j : links.of(i)) {
    const double dx = points[j].x - points[i].x;
    const double dy = points[j].y - points[i].y;
    const double drawn = std::sqrt(dx * dx + dy * dy);
    force.x += dx * drawn;
    force.y += dy * drawn;
  }
  return force;
}

void spread_by_forces(const NodeLinks& links, std::vector<PlanePoint>& points) {
  const double side = std::sqrt(static_cast<double>(points.size()));
  const std::size_t fewer =
      std::min(points.size() / kNodesForRound, kForceRounds - kFewestRounds);
  const std::size_t rounds = kForceRounds - fewer;
  std::vector<PlanePoint> moved(points.size());
  for (std::size_t round = 0; round < rounds; ++round) {
    const double left =
        static_cast<double>(rounds - round) / static_cast<double>(rounds);
    const double longest = std::max(0.05, left * left * side / 10);
    const CellGrid grid(points);
    for (std::uint32_t i = 0; i < points.size(); ++i) {
      const PlanePoint apart = repulsion(grid, points, i);
      const PlanePoint together = attraction(links, points, i);
      const double x = apart.x + together.x;
      const double y = apart.y + together.y;
      const double length = std::max(std::sqrt(x * x + y * y), 1e-9);
      const double step = std::min(length, longest) / length;
      moved[i] = {points[i].x + x * step, points[i].y + y * step};
    }
    points.swap(moved);
  }
}

}  // namespace

std::vector<PlanePoint> component_layout(const NodeLinks& links) {
  if (links.size() == 1) return {{0, 0}};
  if (links.size() == 2) return {{0, 0}, {1, 0}};
  std::vector<PlanePoint> points = pivot_scaling(links);
  if (links.size() <= kMostByStress) {
    shake_all(points, 0.2);
    reduce_stress(links, points);
  } else {
    shake_all(points, 1.0);
    spread_by_forces(links, points);
  }
  return points;
}

}  // namespace crosscheck
