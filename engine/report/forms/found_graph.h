#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "engine/report/findings.h"

namespace crosscheck {

/// A claim or a source of the graph that GraphML and DOT show.
struct FoundNode {
  std::string id;     ///< "c1", "s1"
  std::string kind;   ///< claim or source
  std::string label;  ///< to read: value and source, or the source's name
  std::string item, slot, value, source;  ///< as found; "" for a source
  double score = 0;                       ///< of a source its reliability
  std::uint32_t origins = 0;
  bool disputed = false;       ///< stands on a side of a dispute
  std::uint32_t x = 0, y = 0;  ///< to the right and down
};

/// An edge between two nodes, given by their places in `nodes`.
struct FoundLink {
  std::size_t from = 0, to = 0;
  std::string id;    ///< "e1" for an edge of the result; "" for others
  std::string kind;  ///< a kind of edge, or says, or copies
  std::string rule;  ///< of the edge; of copies: values or text
  double weight = 0;
  bool directed = false;  ///< `from` takes from `to`
};

/// Claims by index, then sources by index. First the edges of the result,
/// then who says what (weight 1), then who takes from whom: the dependences of
/// the result (weight: its share), and for other pairs of sources the largest
/// containment of a copied document.
///
/// Nodes stand where graph_layout() has them, sources 11,000 further to the
/// right; those that it does not place stand in rows of 100 below.
struct FoundGraph {
  std::vector<FoundNode> nodes;
  std::vector<FoundLink> links;
};

/// Complexity: that of graph_layout().
[[nodiscard]] FoundGraph found_graph(const Findings& findings);

}  // namespace crosscheck
