#include "engine/report/forms/found_graph.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <span>
#include <utility>

#include "engine/report/forms/found_words.h"
#include "engine/report/graph_layout.h"

namespace crosscheck {
namespace {

using SourceEnds = std::pair<std::uint32_t, std::uint32_t>;

std::vector<bool> disputed_claims(const Findings& findings) {
  std::vector<bool> disputed(findings.claims.size(), false);
  for (const FoundDispute& dispute : findings.disputes) {
    for (const FoundSide& side : dispute.sides) {
      for (std::uint32_t claim : side.claims) disputed[claim] = true;
    }
  }
  return disputed;
}

void add_nodes(const Findings& findings, FoundGraph& graph) {
  const std::vector<bool> disputed = disputed_claims(findings);
  for (std::uint32_t i = 0; i < findings.claims.size(); ++i) {
    const FoundClaim& claim = findings.claim(i);
    FoundNode& node = graph.nodes.emplace_back();
    node.id = fmt::format("c{}", i + 1);
    node.kind = "claim";
    node.source = found_source_name(findings, claim.source);
    node.label = fmt::format("{} ({})", claim.value, node.source);
    node.item = claim.item;
    node.slot = claim.slot;
    node.value = claim.value;
    node.score = claim.score;
    node.origins = claim.origins;
    node.disputed = disputed[i];
  }
  for (std::size_t i = 0; i < findings.sources.size(); ++i) {
    FoundNode& node = graph.nodes.emplace_back();
    node.id = fmt::format("s{}", i + 1);
    node.kind = "source";
    node.label = findings.sources[i].name;
    node.score = findings.sources[i].reliability;
    node.origins = findings.sources[i].origins;
  }
}

void add_claim_links(const Findings& findings, FoundGraph& graph) {
  for (std::size_t i = 0; i < findings.edges.size(); ++i) {
    const FoundEdge& edge = findings.edges[i];
    graph.links.push_back({edge.a, edge.b, fmt::format("e{}", i + 1), edge.kind,
                           edge.rule, edge.weight, false});
  }
  for (std::uint32_t i = 0; i < findings.claims.size(); ++i) {
    const std::uint32_t source = findings.claim(i).source;
    if (source >= findings.sources.size()) continue;
    graph.links.push_back(
        {i, findings.claims.size() + source, "", "says", "", 1, false});
  }
}

/// By pair of sources, the lower first: the largest containment.
std::map<SourceEnds, double> copied_shares(const Findings& findings) {
  std::map<SourceEnds, double> shares;
  for (const FoundCopy& copy : findings.copies) {
    if (std::max(copy.a, copy.b) >= findings.documents.size()) continue;
    const auto ends = std::minmax(findings.documents[copy.a].source,
                                  findings.documents[copy.b].source);
    if (ends.first == ends.second || ends.second >= findings.sources.size()) {
      continue;
    }
    double& share = shares[ends];
    share = std::max(share, copy.containment);
  }
  return shares;
}

void add_source_links(const Findings& findings, FoundGraph& graph) {
  const std::size_t first = findings.claims.size();
  std::map<SourceEnds, double> shares = copied_shares(findings);
  for (const FoundDependence& d : findings.dependences) {
    const bool known = d.copier == d.a || d.copier == d.b;
    const std::uint32_t from = known ? d.copier : d.a;
    const std::uint32_t to = from == d.a ? d.b : d.a;
    graph.links.push_back(
        {first + from, first + to, "", "copies", d.by, d.share, known});
    shares.erase(std::minmax(d.a, d.b));
  }
  for (const auto& [ends, share] : shares) {
    graph.links.push_back({first + ends.first, first + ends.second, "",
                           "copies", "text", share, false});
  }
}

void place_part(std::span<FoundNode> nodes,
                const std::vector<PlacedNode>& placed, std::uint32_t right) {
  std::vector<bool> has_place(nodes.size(), false);
  for (const PlacedNode& at : placed) {
    nodes[at.index].x = at.x + right;
    nodes[at.index].y = at.y;
    has_place[at.index] = true;
  }
  std::uint32_t rest = 0;
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    if (has_place[i]) continue;
    nodes[i].x = right + rest % 100 * 100;
    nodes[i].y = 10200 + rest / 100 * 100;
    ++rest;
  }
}

void place_nodes(const Findings& findings, FoundGraph& graph) {
  const GraphLayout layout = graph_layout(findings);
  const std::span nodes(graph.nodes);
  place_part(nodes.first(findings.claims.size()), layout.claims, 0);
  place_part(nodes.subspan(findings.claims.size()), layout.sources, 11000);
}

}  // namespace

FoundGraph found_graph(const Findings& findings) {
  FoundGraph graph;
  graph.nodes.reserve(findings.claims.size() + findings.sources.size());
  add_nodes(findings, graph);
  add_claim_links(findings, graph);
  add_source_links(findings, graph);
  place_nodes(findings, graph);
  return graph;
}

}  // namespace crosscheck
