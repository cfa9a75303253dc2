#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace crosscheck {

/// A point of the plane; the length of an edge is about 1.
struct PlanePoint {
  double x = 0, y = 0;
};

/// Who is joined with whom: the neighbours of node i are those of
/// `neighbours` from first[i] to first[i + 1].
struct NodeLinks {
  std::vector<std::uint32_t> first;
  std::vector<std::uint32_t> neighbours;

  [[nodiscard]] std::uint32_t size() const {
    return static_cast<std::uint32_t>(first.size()) - 1;
  }
  [[nodiscard]] std::span<const std::uint32_t> of(std::uint32_t node) const {
    return std::span(neighbours)
        .subspan(first[node], first[node + 1] - first[node]);
  }
};

/// Draws one connected graph.
///
/// It begins with pivot scaling (engine/report/pivot_scaling.h), which puts the
/// graph in its large outline. Up to 64 nodes, stress majorization follows:
/// each node in turn moves to where its distances to all others are best those
/// of the graph. Larger graphs are spread by forces instead: neighbours attract
/// each other, and nodes that are near by a grid of cells repel each other,
/// while the longest step shrinks from round to round.
///
/// Requires: a connected graph of at least one node; links both ways.
/// Complexity: O(n^2) up to 64 nodes; O(nodes + edges) above.
/// Source: Gansner, Koren, North: Graph Drawing by Stress Majorization, 2004;
///         Fruchterman, Reingold: Graph Drawing by Force-directed Placement,
///         1991, with its grid.
[[nodiscard]] std::vector<PlanePoint> component_layout(const NodeLinks& links);

}  // namespace crosscheck
