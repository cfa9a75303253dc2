#pragma once

#include <cstdint>
#include <vector>

#include "engine/report/findings.h"

namespace crosscheck {

/// Where a claim or a source is drawn: x to the right, y down, 0 .. 10000.
struct PlacedNode {
  std::uint32_t index = 0;  ///< FoundClaim::index, or the row of a source
  std::uint32_t x = 0, y = 0;
};

/// Where the graphs of a result are drawn (crosscheck.layout/1): the same in
/// HTML, DOT and GraphML.
struct GraphLayout {
  std::vector<PlacedNode> claims;   ///< that have an edge, by index
  std::vector<PlacedNode> sources;  ///< of copies and dependences, by index
};

/// Coordinates for claims joined by edges of any kind, and for sources joined
/// by copied text or dependence.
///
/// Each connected part is laid out alone (engine/report/component_layout.h):
/// nodes that are near in the graph are near on paper. The parts are then
/// packed on shelves, the largest first, so that they do not overlap; the whole
/// keeps its proportions and fills 0 .. 10000 on its longer side.
///
/// The same result has the same layout on every machine: no randomness, ties by
/// index, and no function but the four operations and the square root.
/// Requires: indices of edges, copies and dependences are rows of the result.
/// Complexity: near linear in nodes and edges; 50,000 claims take less than a
/// second (docs/BENCHMARKS.md, page).
[[nodiscard]] GraphLayout graph_layout(const Findings& findings);

}  // namespace crosscheck
