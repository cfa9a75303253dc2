#pragma once

#include <cstdint>
#include <vector>

#include "engine/report/component_layout.h"

namespace crosscheck {

/// Steps from `from` to every node of a connected graph (breadth first).
void steps_from(const NodeLinks& links, std::uint32_t from,
                std::vector<std::uint32_t>& steps);

/// Puts a connected graph into the plane by its distances to a few nodes.
///
/// Up to 24 pivots are chosen, each the farthest from those before it (the
/// first is node 0); the double-centred squares of the distances to them are
/// projected on their two main axes. Nodes with the same distances to all
/// pivots fall on one point. The scale is that of the distances.
/// Complexity: O(pivots x (nodes + edges) + pivots^2 x nodes).
/// Source: Brandes, Pich: Eigensolver Methods for Progressive Multidimensional
///         Scaling of Large Data, 2006.
[[nodiscard]] std::vector<PlanePoint> pivot_scaling(const NodeLinks& links);

}  // namespace crosscheck
