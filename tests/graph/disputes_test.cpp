#include "graph/disputes.h"

#include <doctest/doctest.h>

#include <random>
#include <set>
#include <string>
#include <vector>

namespace crosscheck {
namespace {

/// A table in which claim i of an item is made by a source of its own unless
/// one is named, and values are given by number.
struct Table {
  ClaimTable claims;

  void add(std::size_t item, std::size_t value, std::size_t source,
           bool from_text = false) {
    while (claims.items.size() <= item) claims.items.emplace_back();
    while (claims.values.size() <= value) claims.values.emplace_back();
    while (claims.sources.size() <= source) claims.sources.emplace_back();
    claims.values[value].item = ItemId(item);
    claims.source.push_back(SourceId(source));
    claims.value.push_back(ValueId(value));
    claims.document.push_back(DocumentId(source));
    claims.line.push_back(1);
    claims.detail_of.push_back(ClaimTable::kNoDetail);
    if (from_text) {
      claims.detail_of.back() =
          static_cast<std::uint32_t>(claims.details.size());
      claims.details.emplace_back();
    }
  }
};

Edge edge(std::size_t a, std::size_t b, Relation relation) {
  return {ClaimId(a), ClaimId(b), relation, 1, "rule", ""};
}
constexpr Relation kAgree = Relation::agree;
constexpr Relation kConflict = Relation::conflict;

/// The sides of a dispute as "0 2 | 1".
std::string drawn(const Dispute& dispute) {
  std::string text;
  for (const DisputeSide& side : dispute.sides) {
    if (!text.empty()) text += "| ";
    for (const ClaimId claim : side.claims) {
      text += std::to_string(claim.value) + " ";
    }
  }
  if (!text.empty()) text.pop_back();
  return text;
}

}  // namespace

TEST_SUITE("graph/disputes") {
  TEST_CASE("claims in conflict form sides by value and by agreement") {
    //  0 ~~ 1      values: 0 and 3 share one, 4 has its own but agrees with 1
    //  |~~~ 4      ~~ conflict
    //  3 ~~ 1
    Table table;
    table.add(0, 0, 0);
    table.add(0, 1, 1);
    table.add(0, 2, 2);  // claim 2 takes no part
    table.add(0, 0, 3);
    table.add(0, 3, 4);
    const ClaimGraph graph(5, {edge(0, 1, kConflict), edge(0, 4, kConflict),
                               edge(1, 3, kConflict), edge(1, 4, kAgree)});
    const auto disputes = find_disputes(table.claims, graph);
    REQUIRE(disputes.size() == 1);
    CHECK(drawn(disputes[0]) == "0 3 | 1 4");
    CHECK(disputes[0].topic == ItemId(std::size_t{0}));
    // Edges by (a, b): 0-1, 0-4, 1-3 conflict, 1-4 agree.
    CHECK(disputes[0].edges == std::vector<std::uint32_t>{0, 1, 2});
  }

  TEST_CASE("a union that would join two claims in conflict is refused") {
    // 0 agrees with 1 and 2, which conflict: 0 goes with 1, the first edge.
    // 3 conflicts with 0 to bring 0 into the component.
    Table table;
    for (std::size_t i = 0; i < 4; ++i) table.add(0, i, i);
    const ClaimGraph graph(
        4, {edge(0, 1, kAgree), edge(0, 2, kAgree), edge(1, 2, kConflict),
            edge(2, 3, kConflict), edge(0, 3, kConflict)});
    const auto disputes = find_disputes(table.claims, graph);
    REQUIRE(disputes.size() == 1);
    CHECK(drawn(disputes[0]) == "0 1 | 2 | 3");
  }

  TEST_CASE("a refusal reaches through the claims that joined before") {
    // 0-1 and 2-3 agree, 0 conflicts with 3: then 1-2 may not join them.
    Table table;
    for (std::size_t i = 0; i < 5; ++i) table.add(0, i, i);
    const ClaimGraph graph(
        5, {edge(0, 1, kAgree), edge(2, 3, kAgree), edge(1, 2, kAgree),
            edge(0, 3, kConflict), edge(1, 4, kConflict), edge(2, 4, kConflict),
            edge(0, 4, kConflict)});
    const auto disputes = find_disputes(table.claims, graph);
    REQUIRE(disputes.size() == 1);
    // In edge order: 0-1 joins, 1-2 joins, 2-3 would bring 0 and 3 together.
    CHECK(drawn(disputes[0]) == "0 1 2 | 3 | 4");
  }

  TEST_CASE("equal values that conflict stand on different sides") {
    Table table;
    table.add(0, 0, 0);
    table.add(0, 0, 1);
    table.add(0, 0, 2);
    const ClaimGraph graph(3, {edge(0, 1, kConflict), edge(0, 2, kConflict)});
    const auto disputes = find_disputes(table.claims, graph);
    REQUIRE(disputes.size() == 1);
    CHECK(drawn(disputes[0]) == "0 | 1 2");
  }

  TEST_CASE("disputes with more sources come first, then by first claim") {
    Table table;
    table.add(0, 0, 0);  // 0 ~ 1: two sources
    table.add(0, 1, 1);
    table.add(1, 2, 0);  // 2 ~ 3, 3 ~ 4: three sources
    table.add(1, 3, 1);
    table.add(1, 4, 2);
    table.add(2, 5, 0);  // 5 ~ 6, 6 ~ 7: two sources, although three claims
    table.add(2, 6, 1);
    table.add(2, 7, 0);
    const ClaimGraph graph(
        8, {edge(6, 7, kConflict), edge(5, 6, kConflict), edge(0, 1, kConflict),
            edge(2, 3, kConflict), edge(3, 4, kConflict), edge(1, 2, kAgree)});
    const auto disputes = find_disputes(table.claims, graph);
    REQUIRE(disputes.size() == 3);
    CHECK(drawn(disputes[0]) == "2 | 3 | 4");
    CHECK(drawn(disputes[1]) == "0 | 1");
    CHECK(drawn(disputes[2]) == "5 | 6 | 7");
  }

  TEST_CASE("agreement and updates alone make no dispute") {
    Table table;
    for (std::size_t i = 0; i < 3; ++i) table.add(0, i, i);
    const ClaimGraph graph(3,
                           {edge(0, 1, kAgree), edge(1, 2, Relation::update)});
    CHECK(find_disputes(table.claims, graph).empty());
    CHECK(find_disputes(table.claims, ClaimGraph()).empty());
  }

  TEST_CASE("no side of a random dispute holds two claims in conflict") {
    std::mt19937 random(11);
    std::size_t sides_with_company = 0;
    for (int round = 0; round < 50; ++round) {
      Table table;
      std::vector<Edge> edges;
      for (std::size_t i = 0; i < 60; ++i) table.add(0, random() % 20, i % 7);
      for (int i = 0; i < 90; ++i) {
        edges.push_back(edge(random() % 60, random() % 60,
                             random() % 3 == 0 ? kConflict : kAgree));
      }
      const ClaimGraph graph(60, edges);
      std::size_t conflicts = 0;
      for (const Dispute& dispute : find_disputes(table.claims, graph)) {
        conflicts += dispute.edges.size();
        CHECK(dispute.sides.size() >= 2);
        for (const DisputeSide& side : dispute.sides) {
          const std::set<ClaimId> members(side.claims.begin(),
                                          side.claims.end());
          sides_with_company += members.size() > 1;
          for (const std::uint32_t i : dispute.edges) {
            const Edge& found = graph.edges()[i];
            CHECK_FALSE(
                (members.contains(found.a) && members.contains(found.b)));
          }
        }
      }
      std::size_t all = 0;
      for (const Edge& x : graph.edges()) all += x.relation == kConflict;
      CHECK(conflicts == all);  // every conflict is in one dispute
    }
    CHECK(sides_with_company > 50);
  }

  TEST_CASE("records with two values of an item are a dispute") {
    Table table;
    table.add(0, 0, 0);  // item 0: values 0, 1
    table.add(1, 2, 0);  // item 1: value 2 alone
    table.add(0, 1, 1);
    table.add(0, 0, 2);
    table.add(1, 2, 1);
    table.add(2, 4, 0);  // item 2: values 4, 3
    table.add(2, 3, 1);
    table.add(1, 5, 2, true);  // from text: its edges are not implicit
    const auto disputes = find_record_disputes(table.claims);
    REQUIRE(disputes.size() == 2);
    CHECK(drawn(disputes[0]) == "0 3 | 2");  // three sources
    CHECK(drawn(disputes[1]) == "5 | 6");
    CHECK(disputes[1].topic == ItemId(std::size_t{2}));
    CHECK(disputes[0].edges.empty());
  }
}
}  // namespace crosscheck
