#include "engine/report/graph_layout.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <utility>

#include "engine/report/component_layout.h"

namespace crosscheck {
namespace {

constexpr double kSide = 10000;
/// Between two parts, in lengths of an edge.
constexpr double kGap = 1;

using NodePairs = std::vector<std::array<std::uint32_t, 2>>;

/// A connected part of a graph, drawn from (0, 0) on.
struct DrawnPart {
  std::vector<std::uint32_t> nodes;  ///< ascending
  std::vector<PlanePoint> points;
  double width = 0, height = 0;
  PlanePoint at;  ///< of its corner in the whole
};

/// Both ways, each once, without links of a node with itself.
NodeLinks links_of(NodePairs pairs, std::uint32_t nodes) {
  std::erase_if(pairs, [](const auto& pair) { return pair[0] == pair[1]; });
  const std::size_t one_way = pairs.size();
  for (std::size_t i = 0; i < one_way; ++i) {
    pairs.push_back({pairs[i][1], pairs[i][0]});
  }
  std::sort(pairs.begin(), pairs.end());
  pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
  NodeLinks links;
  links.first.assign(nodes + 1, 0);
  links.neighbours.reserve(pairs.size());
  for (const auto& [from, to] : pairs) {
    ++links.first[from + 1];
    links.neighbours.push_back(to);
  }
  for (std::uint32_t i = 0; i < nodes; ++i)
    links.first[i + 1] += links.first[i];
  return links;
}

/// The parts of at least two nodes, each ascending, by their lowest node.
std::vector<std::vector<std::uint32_t>> parts_of(const NodeLinks& links) {
  std::vector<std::vector<std::uint32_t>> parts;
  std::vector<bool> seen(links.size(), false);
  for (std::uint32_t i = 0; i < links.size(); ++i) {
    if (seen[i] || links.of(i).empty()) continue;
    std::vector<std::uint32_t> part = {i};
    seen[i] = true;
    for (std::size_t at = 0; at < part.size(); ++at) {
      for (const std::uint32_t next : links.of(part[at])) {
        if (seen[next]) continue;
        seen[next] = true;
        part.push_back(next);
      }
    }
    std::sort(part.begin(), part.end());
    parts.push_back(std::move(part));
  }
  return parts;
}

/// Turns the points so that their corner is (0, 0), the longer side lying.
void square_up(DrawnPart& part) {
  PlanePoint low = part.points.front(), high = low;
  for (const PlanePoint& p : part.points) {
    low = {std::min(low.x, p.x), std::min(low.y, p.y)};
    high = {std::max(high.x, p.x), std::max(high.y, p.y)};
  }
  for (PlanePoint& p : part.points) p = {p.x - low.x, p.y - low.y};
  part.width = high.x - low.x;
  part.height = high.y - low.y;
  if (part.width >= part.height) return;
  for (PlanePoint& p : part.points) std::swap(p.x, p.y);
  std::swap(part.width, part.height);
}

/// `place` holds, by node, its place within its part.
DrawnPart drawn(std::vector<std::uint32_t> nodes, const NodeLinks& whole,
                std::vector<std::uint32_t>& place) {
  for (std::uint32_t i = 0; i < nodes.size(); ++i) place[nodes[i]] = i;
  NodeLinks links;
  links.first.push_back(0);
  for (const std::uint32_t node : nodes) {
    for (const std::uint32_t next : whole.of(node)) {
      links.neighbours.push_back(place[next]);
    }
    links.first.push_back(static_cast<std::uint32_t>(links.neighbours.size()));
  }
  DrawnPart part;
  part.nodes = std::move(nodes);
  part.points = component_layout(links);
  square_up(part);
  return part;
}

using DrawnParts = std::vector<DrawnPart>;

/// Shelves, one below the other, that fill from the left.
struct Shelves {
  double length = 0;
  double x = 0, y = 0, height = 0;  ///< of the shelf that is being filled
  double right = 0, low = 0;        ///< how far the parts reach

  void begin_shelf() {
    if (x == 0) return;
    y += height + kGap;
    x = height = 0;
  }
  void add(DrawnPart& part) {
    if (x > 0 && x + part.width > length) begin_shelf();
    part.at = {x, y};
    x += part.width + kGap;
    height = std::max(height, part.height);
    right = std::max(right, part.at.x + part.width);
    low = std::max(low, y + part.height);
  }
};

/// Sets all parts on shelves of that length, in their order, each graph on
/// shelves of its own. Gives the longer side of the whole.
double shelve(std::span<DrawnParts> graphs, double length) {
  Shelves shelves;
  shelves.length = length;
  for (DrawnParts& parts : graphs) {
    shelves.begin_shelf();
    for (DrawnPart& part : parts) shelves.add(part);
  }
  return std::max(shelves.right, shelves.low);
}

/// Packs the parts of each graph, the highest first, so that the whole is
/// nearest to a square. Gives its longer side.
double pack(std::span<DrawnParts> graphs) {
  double area = 0, widest = 0;
  for (DrawnParts& parts : graphs) {
    std::stable_sort(parts.begin(), parts.end(),
                     [](const DrawnPart& a, const DrawnPart& b) {
                       return a.height > b.height;
                     });
    for (const DrawnPart& part : parts) {
      area += (part.width + kGap) * (part.height + kGap);
      widest = std::max(widest, part.width);
    }
  }
  double best = std::max(widest, std::sqrt(area));
  double least = shelve(graphs, best);
  for (double length = best; length < least; length *= 1.1) {
    const double side = shelve(graphs, length);
    if (side >= least) continue;
    least = side;
    best = length;
  }
  return shelve(graphs, best);
}

DrawnParts drawn_parts(NodePairs pairs, std::uint32_t nodes) {
  const NodeLinks links = links_of(std::move(pairs), nodes);
  std::vector<std::uint32_t> place(nodes);
  DrawnParts parts;
  for (std::vector<std::uint32_t>& part : parts_of(links)) {
    parts.push_back(drawn(std::move(part), links, place));
  }
  return parts;
}

std::vector<PlacedNode> placed(const DrawnParts& parts, double scale) {
  const auto whole = [scale](double length) {
    return static_cast<std::uint32_t>(
        std::clamp(std::floor(length * scale + 0.5), 0.0, kSide));
  };
  std::vector<PlacedNode> result;
  for (const DrawnPart& part : parts) {
    for (std::size_t i = 0; i < part.nodes.size(); ++i) {
      result.push_back({part.nodes[i], whole(part.at.x + part.points[i].x),
                        whole(part.at.y + part.points[i].y)});
    }
  }
  std::sort(result.begin(), result.end(),
            [](const PlacedNode& a, const PlacedNode& b) {
              return a.index < b.index;
            });
  return result;
}

NodePairs claim_pairs(const Findings& findings) {
  NodePairs pairs;
  pairs.reserve(findings.edges.size());
  for (const FoundEdge& edge : findings.edges)
    pairs.push_back({edge.a, edge.b});
  return pairs;
}

NodePairs source_pairs(const Findings& findings) {
  NodePairs pairs;
  for (const FoundCopy& copy : findings.copies) {
    const std::uint32_t a = findings.documents[copy.a].source;
    const std::uint32_t b = findings.documents[copy.b].source;
    if (a != kNoRow && b != kNoRow) pairs.push_back({a, b});
  }
  for (const FoundDependence& one : findings.dependences) {
    pairs.push_back({one.a, one.b});
  }
  return pairs;
}

}  // namespace

GraphLayout graph_layout(const Findings& findings) {
  const auto claims = static_cast<std::uint32_t>(findings.claim_at.size());
  const auto sources = static_cast<std::uint32_t>(findings.sources.size());
  std::array<DrawnParts, 2> graphs = {
      drawn_parts(claim_pairs(findings), claims),
      drawn_parts(source_pairs(findings), sources)};
  const double scale = kSide / std::max(pack(graphs), 1e-9);
  return {placed(graphs[0], scale), placed(graphs[1], scale)};
}

}  // namespace crosscheck
