#include "graph/claim_graph.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace crosscheck {
namespace {

Edge edge(std::size_t a, std::size_t b, Relation relation, float weight = 1,
          std::string_view rule = "rule", std::string reason = "") {
  return {ClaimId(a), ClaimId(b), relation, weight, rule, std::move(reason)};
}

std::vector<std::uint32_t> incident(const ClaimGraph& graph,
                                    std::size_t claim) {
  const auto edges = graph.incident(ClaimId(claim));
  return {edges.begin(), edges.end()};
}

}  // namespace

TEST_SUITE("graph/claim_graph") {
  TEST_CASE("every relation has its name") {
    CHECK(name_of(Relation::agree) == "agree");
    CHECK(name_of(Relation::compatible) == "compatible");
    CHECK(name_of(Relation::update) == "update");
    CHECK(name_of(Relation::conflict) == "conflict");
    CHECK(name_of(Relation::unrelated) == "unrelated");
  }

  TEST_CASE("edges are sorted and each is listed at both of its ends") {
    //  0 --- 1 --- 3     2 is alone
    //   \_________/
    const ClaimGraph graph(
        4, {edge(3, 1, Relation::agree), edge(0, 3, Relation::conflict),
            edge(1, 0, Relation::update)});
    REQUIRE(graph.claim_count() == 4);
    REQUIRE(graph.edges().size() == 3);
    // Sorted by (a, b): 0-1, 0-3, 1-3.
    CHECK(graph.edges()[0].relation == Relation::update);
    CHECK(graph.edges()[1].relation == Relation::conflict);
    CHECK(graph.edges()[2].relation == Relation::agree);
    CHECK(graph.edges()[2].a == ClaimId(1));
    CHECK(graph.edges()[2].b == ClaimId(3));
    CHECK(incident(graph, 0) == std::vector<std::uint32_t>{0, 1});
    CHECK(incident(graph, 1) == std::vector<std::uint32_t>{0, 2});
    CHECK(incident(graph, 2).empty());
    CHECK(incident(graph, 3) == std::vector<std::uint32_t>{1, 2});
    CHECK(graph.across(1, ClaimId(0)) == ClaimId(3));
    CHECK(graph.across(1, ClaimId(3)) == ClaimId(0));
  }

  TEST_CASE("self-loops and unrelated pairs are dropped") {
    const ClaimGraph graph(
        2, {edge(1, 1, Relation::agree), edge(0, 1, Relation::unrelated)});
    CHECK(graph.edges().empty());
    CHECK(graph.incident(ClaimId(1)).empty());
  }

  TEST_CASE("of repeats the heavier stays, of equals the first rule by name") {
    const ClaimGraph heavier(2, {edge(0, 1, Relation::agree, 0.5F, "a"),
                                 edge(1, 0, Relation::agree, 0.9F, "b")});
    REQUIRE(heavier.edges().size() == 1);
    CHECK(heavier.edges()[0].rule == "b");
    const ClaimGraph equal(2, {edge(0, 1, Relation::agree, 0.5F, "b"),
                               edge(0, 1, Relation::agree, 0.5F, "a", "y"),
                               edge(0, 1, Relation::agree, 0.5F, "a", "x")});
    REQUIRE(equal.edges().size() == 1);
    CHECK(equal.edges()[0].rule == "a");
    CHECK(equal.edges()[0].reason == "x");
  }

  TEST_CASE("two relations of one pair both stay") {
    const ClaimGraph graph(
        2, {edge(0, 1, Relation::conflict), edge(0, 1, Relation::agree)});
    REQUIRE(graph.edges().size() == 2);
    CHECK(graph.edges()[0].relation == Relation::agree);
    CHECK(incident(graph, 1) == std::vector<std::uint32_t>{0, 1});
  }

  TEST_CASE("a graph made without claims has none") {
    const ClaimGraph graph;
    CHECK(graph.claim_count() == 0);
    CHECK(graph.incident(ClaimId(std::size_t{5})).empty());
    CHECK(ClaimGraph(0, {}).claim_count() == 0);
  }
}
}  // namespace crosscheck
