#include "engine/report/pivot_scaling.h"

#include <doctest/doctest.h>

#include <cmath>
#include <vector>

namespace crosscheck {
namespace {

/// Each node joined with the next, and the last with the first if it is a ring.
NodeLinks chain(std::uint32_t nodes, bool ring) {
  NodeLinks links;
  links.first.push_back(0);
  for (std::uint32_t i = 0; i < nodes; ++i) {
    if (i > 0 || ring) links.neighbours.push_back((i + nodes - 1) % nodes);
    if (i + 1 < nodes || ring) links.neighbours.push_back((i + 1) % nodes);
    links.first.push_back(static_cast<std::uint32_t>(links.neighbours.size()));
  }
  return links;
}

double distance(const PlanePoint& a, const PlanePoint& b) {
  return std::sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y));
}

}  // namespace

TEST_SUITE("engine/report/pivot_scaling") {
  TEST_CASE("steps are counted along the shortest way") {
    std::vector<std::uint32_t> steps;
    steps_from(chain(6, true), 1, steps);
    CHECK(steps == std::vector<std::uint32_t>{1, 0, 1, 2, 3, 2});
  }

  // A chain lies on a line without any strain, so scaling gives it exactly.
  TEST_CASE("a chain of at most as many nodes as pivots keeps its distances") {
    const auto points = pivot_scaling(chain(9, false));
    for (std::size_t a = 0; a < 9; ++a) {
      for (std::size_t b = 0; b < a; ++b) {
        CHECK(distance(points[a], points[b]) ==
              doctest::Approx(static_cast<double>(a - b)));
      }
    }
  }

  // The double-centred squares have 0.75 on the diagonal, 0.25 for neighbours
  // and -1.25 across: the axes (1,0,-1,0) and (0,1,0,-1), both of value 2.
  TEST_CASE("a ring of four is a square") {
    const auto points = pivot_scaling(chain(4, true));
    const double side = distance(points[0], points[1]);
    for (std::size_t i = 0; i < 4; ++i) {
      CHECK(distance(points[i], points[(i + 1) % 4]) == doctest::Approx(side));
    }
    const double across = distance(points[0], points[2]);
    CHECK(across == doctest::Approx(side * std::sqrt(2.0)));
    CHECK(distance(points[1], points[3]) == doctest::Approx(across));
  }
}
}  // namespace crosscheck
