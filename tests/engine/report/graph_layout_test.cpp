#include "engine/report/graph_layout.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <utility>
#include <vector>

namespace crosscheck {
namespace {

using Pairs = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

Findings joined(std::uint32_t claims, const Pairs& pairs) {
  Findings findings;
  findings.claims.resize(claims);
  for (std::uint32_t i = 0; i < claims; ++i) findings.claim_at.push_back(i);
  for (const auto& [a, b] : pairs) {
    FoundEdge edge;
    edge.a = a;
    edge.b = b;
    findings.edges.push_back(edge);
  }
  return findings;
}

double distance(const PlacedNode& a, const PlacedNode& b) {
  const double dx = static_cast<double>(a.x) - b.x;
  const double dy = static_cast<double>(a.y) - b.y;
  return std::sqrt(dx * dx + dy * dy);
}

std::vector<std::uint32_t> indices(const std::vector<PlacedNode>& nodes) {
  std::vector<std::uint32_t> result;
  for (const PlacedNode& node : nodes) result.push_back(node.index);
  return result;
}

bool same(const std::vector<PlacedNode>& a, const std::vector<PlacedNode>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](const PlacedNode& one, const PlacedNode& other) {
                      return one.index == other.index && one.x == other.x &&
                             one.y == other.y;
                    });
}

/// A tree of that many nodes, three children each.
Pairs tree(std::uint32_t nodes) {
  Pairs pairs;
  for (std::uint32_t i = 1; i < nodes; ++i) pairs.push_back({(i - 1) / 3, i});
  return pairs;
}

/// Two rings of `half` nodes that one link joins.
Pairs two_rings(std::uint32_t half) {
  Pairs pairs;
  for (std::uint32_t i = 0; i < half; ++i) {
    pairs.push_back({i, (i + 1) % half});
    pairs.push_back({half + i, half + (i + 1) % half});
  }
  pairs.push_back({0, half});
  return pairs;
}

}  // namespace

TEST_SUITE("engine/report/graph_layout") {
  TEST_CASE("a result without edges has no coordinates") {
    const GraphLayout layout = graph_layout(joined(5, {}));
    CHECK(layout.claims.empty());
    CHECK(layout.sources.empty());
  }

  TEST_CASE("two claims lie at the ends of the paper") {
    const GraphLayout layout = graph_layout(joined(4, {{3, 1}}));
    REQUIRE(indices(layout.claims) == std::vector<std::uint32_t>{1, 3});
    CHECK(layout.claims[0].x == 0);
    CHECK(layout.claims[1].x == 10000);
    CHECK(layout.claims[0].y == layout.claims[1].y);
  }

  TEST_CASE("claims with an edge have a place, in the order of their index") {
    const GraphLayout layout =
        graph_layout(joined(9, {{7, 2}, {2, 7}, {2, 2}, {8, 5}, {4, 4}}));
    CHECK(indices(layout.claims) == std::vector<std::uint32_t>{2, 5, 7, 8});
  }

  TEST_CASE("three claims of one mind are at equal distances") {
    const auto nodes = graph_layout(joined(3, {{0, 1}, {1, 2}, {0, 2}})).claims;
    const double side = distance(nodes[0], nodes[1]);
    CHECK(distance(nodes[1], nodes[2]) == doctest::Approx(side).epsilon(0.02));
    CHECK(distance(nodes[0], nodes[2]) == doctest::Approx(side).epsilon(0.02));
  }

  TEST_CASE("a chain is drawn as a line in its order") {
    Pairs chain;
    for (std::uint32_t i = 0; i + 1 < 20; ++i) chain.push_back({i, i + 1});
    const auto nodes = graph_layout(joined(20, chain)).claims;
    for (std::uint32_t i = 1; i < 20; ++i) {
      CHECK(distance(nodes[0], nodes[i]) > distance(nodes[0], nodes[i - 1]));
    }
  }

  TEST_CASE("what is joined is nearer than what is not") {
    for (const std::uint32_t half : {20U, 200U}) {  // by stress, and by forces
      CAPTURE(half);
      const Pairs pairs = two_rings(half);
      const auto nodes = graph_layout(joined(2 * half, pairs)).claims;
      double near = 0, far = 0;
      for (const auto& [a, b] : pairs) near += distance(nodes[a], nodes[b]);
      for (std::uint32_t i = 0; i < half; ++i) {
        far += distance(nodes[i], nodes[half + (i * 7) % half]);
      }
      near /= static_cast<double>(pairs.size());
      far /= half;
      CHECK(near * 4 < far);
    }
  }

  TEST_CASE("no two claims lie on one point") {
    Pairs star;
    for (std::uint32_t i = 1; i < 300; ++i) star.push_back({0, i});
    for (const Pairs& pairs : {star, tree(300), two_rings(30)}) {
      std::set<std::pair<std::uint32_t, std::uint32_t>> places;
      const auto nodes = graph_layout(joined(300, pairs)).claims;
      for (const PlacedNode& node : nodes) places.insert({node.x, node.y});
      CHECK(places.size() == nodes.size());
    }
  }

  // The mean distance to the nearest neighbour is half of 1 / sqrt(density) for
  // points thrown at random (Clark, Evans 1954), and 1.07 of it at most.
  TEST_CASE("a large star is spread evenly") {
    Pairs star;
    for (std::uint32_t i = 1; i < 400; ++i) star.push_back({0, i});
    const auto nodes = graph_layout(joined(400, star)).claims;
    double sum = 0;
    for (const PlacedNode& a : nodes) {
      double nearest = 1e9;
      for (const PlacedNode& b : nodes) {
        if (a.index != b.index) nearest = std::min(nearest, distance(a, b));
      }
      sum += nearest;
    }
    CHECK(sum / 400 > 0.65 * 10000 / 20);
  }

  TEST_CASE("parts do not overlap and the paper is used") {
    Pairs pairs;  // rings of 3 to 12 claims
    std::vector<std::uint32_t> part;
    for (std::uint32_t ring = 0, at = 0; ring < 40; ++ring) {
      const std::uint32_t size = 3 + ring % 10;
      for (std::uint32_t i = 0; i < size; ++i) {
        pairs.push_back({at + i, at + (i + 1) % size});
        part.push_back(ring);
      }
      at += size;
    }
    const auto claims = static_cast<std::uint32_t>(part.size());
    const auto nodes = graph_layout(joined(claims, pairs)).claims;
    struct Box {
      std::uint32_t left = 10001, right = 0, top = 10001, bottom = 0;
    };
    std::vector<Box> boxes(40);
    Box all;
    for (const PlacedNode& node : nodes) {
      for (Box* box : {&boxes[part[node.index]], &all}) {
        box->left = std::min(box->left, node.x);
        box->right = std::max(box->right, node.x);
        box->top = std::min(box->top, node.y);
        box->bottom = std::max(box->bottom, node.y);
      }
    }
    CHECK(std::max(all.right, all.bottom) == 10000);
    CHECK(std::min(all.right, all.bottom) > 7000);
    for (std::size_t a = 0; a < boxes.size(); ++a) {
      for (std::size_t b = 0; b < a; ++b) {
        CHECK(
            (boxes[a].right < boxes[b].left || boxes[b].right < boxes[a].left ||
             boxes[a].bottom < boxes[b].top || boxes[b].bottom < boxes[a].top));
      }
    }
  }

  TEST_CASE("the same graph is drawn the same, however its edges are told") {
    Pairs pairs = tree(500);
    const auto drawn = graph_layout(joined(500, pairs)).claims;
    std::reverse(pairs.begin(), pairs.end());
    for (auto& [a, b] : pairs) std::swap(a, b);
    CHECK(same(drawn, graph_layout(joined(500, pairs)).claims));
  }

  TEST_CASE("sources are joined by copied text and by dependence") {
    Findings findings;
    findings.sources.resize(6);
    findings.documents.resize(4);
    findings.documents[0].source = 1;
    findings.documents[1].source = 4;
    findings.documents[2].source = 4;
    FoundCopy copy;
    copy.a = 0;
    copy.b = 1;
    findings.copies = {copy};
    copy.a = 1;
    copy.b = 2;  // of one source: no edge
    findings.copies.push_back(copy);
    copy.b = 3;  // of a table: no source
    findings.copies.push_back(copy);
    FoundDependence dependence;
    dependence.a = 5;
    dependence.b = 1;
    findings.dependences = {dependence};
    CHECK(indices(graph_layout(findings).sources) ==
          std::vector<std::uint32_t>{1, 4, 5});
  }

  TEST_CASE("sources lie below the claims") {
    // Five pairs: their last shelf has room for one more.
    Findings findings = joined(10, {{0, 1}, {2, 3}, {4, 5}, {6, 7}, {8, 9}});
    findings.sources.resize(2);
    FoundDependence dependence;
    dependence.a = 0;
    dependence.b = 1;
    findings.dependences = {dependence};
    const GraphLayout layout = graph_layout(findings);
    REQUIRE(layout.sources.size() == 2);
    for (const PlacedNode& claim : layout.claims) {
      CHECK(claim.y < layout.sources[0].y);
    }
    CHECK(layout.sources[0].y == layout.sources[1].y);
    CHECK(layout.sources[0].y <= 10000);
  }
}
}  // namespace crosscheck
