#include "graph/relating_figures.h"

#include <doctest/doctest.h>

#include "graph/conflict_guards.h"
#include "tests/support/statements.h"

namespace crosscheck {
namespace {

using testing::entity;
using testing::exactly;
using testing::statement;

/// Magnitudes are tied where their times are, which keeps the tests short.
Statement magnitude(std::size_t document, double figure,
                    const std::string& speaker = "") {
  Statement s = statement(SlotKind::quantity, "magnitude", exactly(figure),
                          std::to_string(figure), document);
  s.figure.family = FigureFamily::magnitude;
  if (!speaker.empty()) {
    Attribution link;
    link.speaker = entity(speaker);
    s.attribution.push_back(link);
  }
  return s;
}

std::vector<StatementEdge> relate(const std::vector<Statement>& statements) {
  const std::vector<std::uint32_t> story(10, 0);
  std::vector<StatementEdge> edges;
  relate_figures(statements, link_figures(statements, story), edges);
  return edges;
}

StatementEdge edge(std::uint32_t a, std::uint32_t b, Relation relation) {
  return {a, b, relation, 1, "test", ""};
}

}  // namespace

TEST_SUITE("graph/relating_figures") {
  TEST_CASE("two figures of one thing conflict, by the name of the family") {
    const auto edges = relate({magnitude(0, 5.1), magnitude(1, 5.6)});
    REQUIRE(edges.size() == 1);
    CHECK(edges[0].relation == Relation::conflict);
    CHECK(edges[0].rule == "magnitude");
  }

  TEST_CASE("no conflict where a document also gives the other's figure") {
    const auto edges =
        relate({magnitude(0, 5.1), magnitude(0, 5.6), magnitude(1, 5.6)});
    REQUIRE(edges.size() == 1);
    CHECK(edges[0].relation == Relation::agree);
  }

  TEST_CASE("no conflict with a document that gives three figures") {
    const auto edges = relate({magnitude(0, 5.1, "a"), magnitude(0, 5.3, "b"),
                               magnitude(0, 5.5, "c"), magnitude(1, 6.0, "d")});
    for (const StatementEdge& e : edges) {
      CHECK(e.b != 3);
    }
  }

  TEST_CASE("two speakers of one document conflict, one does not") {
    CHECK(relate({magnitude(0, 5.1, "a"), magnitude(0, 5.6, "b")}).size() == 1);
    CHECK(relate({magnitude(0, 5.1, "a"), magnitude(0, 5.6, "a")}).empty());
    CHECK(relate({magnitude(0, 5.1), magnitude(0, 5.6)}).empty());
  }

  TEST_CASE("one body's figures are compared whatever another says") {
    // Document 1 also gives 5.1, but as the word of another body.
    const auto edges = relate({magnitude(0, 5.1, "a"), magnitude(1, 5.6, "a"),
                               magnitude(1, 5.1, "b")});
    bool found = false;
    for (const StatementEdge& e : edges) {
      found |= e.a == 0 && e.b == 1 && e.relation == Relation::conflict;
    }
    CHECK(found);
  }

  TEST_CASE("opposite sides of a place exclude each other") {
    std::vector<Statement> s;
    for (const char* side : {"west", "east"}) {
      s.push_back(statement(SlotKind::quantity, "distance from Larvik",
                            exactly(9000), "", s.size()));
      s.back().figure.scope = side;
    }
    const auto edges = relate(s);
    REQUIRE(edges.size() == 1);
    CHECK(edges[0].relation == Relation::conflict);
    CHECK(edges[0].rule == "distance");
  }

  TEST_CASE("a body is one however its state is written") {
    const auto edges = relate({magnitude(0, 5.1, "u.s. ice survey"),
                               magnitude(1, 5.6, "united states ice survey"),
                               magnitude(1, 5.1, "tarso ice survey")});
    bool found = false;
    for (const StatementEdge& e : edges) {
      found |= e.a == 0 && e.b == 1 && e.relation == Relation::conflict;
    }
    CHECK(found);
  }
}

TEST_SUITE("graph/conflict_guards") {
  TEST_CASE("documents that agree on nothing do not conflict in figures") {
    const std::vector<Statement> s = {magnitude(0, 5.1), magnitude(1, 5.6)};
    std::vector<StatementEdge> edges = {edge(0, 1, Relation::conflict)};
    drop_unacquainted(s, {}, edges);
    CHECK(edges.empty());
  }

  TEST_CASE("documents that may tell of two happenings do not conflict") {
    const std::vector<Statement> s = {magnitude(0, 5.1), magnitude(1, 5.6),
                                      magnitude(2, 5.9)};
    const std::vector<std::uint32_t> sure_story = {0, 1, 0};
    std::vector<StatementEdge> edges = {edge(0, 1, Relation::conflict),
                                        edge(0, 2, Relation::conflict),
                                        edge(1, 2, Relation::agree)};
    drop_between_happenings(s, sure_story, edges);
    REQUIRE(edges.size() == 2);
    CHECK(edges[0].b == 2);
    CHECK(edges[1].relation == Relation::agree);
  }

  TEST_CASE("an agreement on another thing keeps a conflict, a time does not") {
    std::vector<Statement> s = {magnitude(0, 5.1), magnitude(1, 5.6)};
    for (std::size_t d = 0; d < 2; ++d) {
      s.push_back(statement(SlotKind::post, "post", Category{}, "", d));
    }
    const std::vector<StatementEdge> both = {edge(0, 1, Relation::conflict),
                                             edge(2, 3, Relation::agree)};
    std::vector<StatementEdge> edges = both;
    drop_unacquainted(s, {}, edges);
    CHECK(edges.size() == 2);
    s[2].kind = s[3].kind = SlotKind::time;
    edges = both;
    drop_unacquainted(s, {}, edges);
    REQUIRE(edges.size() == 1);
    CHECK(edges[0].relation == Relation::agree);
  }

  TEST_CASE(
      "a third document that both agree with twice vouches for one slot") {
    std::vector<Statement> s = {magnitude(0, 5.1), magnitude(1, 5.6)};
    std::vector<StatementEdge> edges = {edge(0, 1, Relation::conflict)};
    // Documents 0 and 1 agree with document 2 on two posts each.
    for (const std::size_t d : {0U, 1U}) {
      for (const std::string slot : {"post a", "post b"}) {
        const auto at = static_cast<std::uint32_t>(s.size());
        s.push_back(statement(SlotKind::post, slot, Category{}, "", d));
        s.push_back(statement(SlotKind::post, slot, Category{}, "", 2));
        edges.push_back(edge(at, at + 1, Relation::agree));
      }
    }
    std::vector<StatementEdge> kept = edges;
    drop_unacquainted(s, {}, kept);
    CHECK(kept.size() == 5);
    kept = {edges.begin(), edges.end() - 1};  // once only
    drop_unacquainted(s, {}, kept);
    CHECK(kept.size() == 3);
  }

  TEST_CASE("documents that share no name do not conflict in figures") {
    std::vector<Statement> s = {magnitude(0, 5.1), magnitude(1, 5.6)};
    for (const std::size_t d : {0U, 1U}) {
      s.push_back(statement(SlotKind::post, "post", Category{}, "", d));
    }
    const std::vector<StatementEdge> all = {edge(0, 1, Relation::conflict),
                                            edge(2, 3, Relation::agree)};
    std::vector<Predication> told(2);
    for (std::size_t d = 0; d < 2; ++d) {
      told[d].document = DocumentId(d);
      told[d].participants.emplace_back();
      told[d].participants[0].names = {"tarso"};
    }
    std::vector<StatementEdge> edges = all;
    drop_unacquainted(s, told, edges);
    CHECK(edges.size() == 2);
    told[1].participants[0].names = {"larvik"};
    drop_unacquainted(s, told, edges);
    CHECK(edges.size() == 1);
  }

  TEST_CASE("documents of one day that name the same people are acquainted") {
    // Three slots differ, which nearness in print alone does not outweigh.
    std::vector<Statement> s;
    for (const char* slot : {"sum", "count", "duration"}) {
      for (const std::size_t d : {0U, 1U}) {
        s.push_back(statement(SlotKind::count, slot,
                              exactly(static_cast<double>(5 + d)), "", d));
        s.back().figure.family = FigureFamily::count;
        s.back().as_of = TimeInterval{};
      }
    }
    const std::vector<StatementEdge> all = {edge(0, 1, Relation::conflict),
                                            edge(2, 3, Relation::conflict),
                                            edge(4, 5, Relation::conflict)};
    std::vector<Predication> told(2);
    for (std::size_t d = 0; d < 2; ++d) {
      told[d].document = DocumentId(d);
      told[d].participants.emplace_back();
      told[d].participants[0].names = {"larvik", "tarso"};
    }
    std::vector<StatementEdge> edges = all;
    drop_unacquainted(s, told, edges);
    CHECK(edges.size() == 3);
    told[1].participants[0].names = {"larvik"};
    drop_unacquainted(s, told, edges);
    CHECK(edges.empty());
  }

  TEST_CASE("documents without a date that share six names are acquainted") {
    std::vector<Statement> s;
    for (const char* slot : {"sum", "duration"}) {
      for (const std::size_t d : {0U, 1U}) {
        s.push_back(statement(SlotKind::quantity, slot,
                              exactly(static_cast<double>(5 + d)), "", d));
        s.back().figure.family = FigureFamily::sum;
      }
    }
    const std::vector<StatementEdge> all = {edge(0, 1, Relation::conflict),
                                            edge(2, 3, Relation::conflict)};
    std::vector<Predication> told(2);
    for (std::size_t d = 0; d < 2; ++d) {
      told[d].document = DocumentId(d);
      told[d].participants.emplace_back();
      told[d].participants[0].names = {"arna",  "berg", "dahl",
                                       "fjell", "hauk", "larvik"};
    }
    std::vector<StatementEdge> edges = all;
    drop_unacquainted(s, told, edges);
    CHECK(edges.size() == 2);
    told[1].participants[0].names.pop_back();
    drop_unacquainted(s, told, edges);
    CHECK(edges.empty());
  }

  TEST_CASE("counts of one noun are one thing in which documents differ") {
    std::vector<Statement> s;
    for (const char* slot : {"number of boat", "number of fishing boat"}) {
      for (const std::size_t d : {0U, 1U}) {
        s.push_back(statement(SlotKind::count, slot,
                              exactly(static_cast<double>(5 + d)), "", d));
        s.back().figure.family = FigureFamily::count;
        s.back().figure.head = "boat";
      }
    }
    for (std::size_t d = 0; d < 2; ++d) {
      s.push_back(statement(SlotKind::post, "post", Category{}, "", d));
    }
    std::vector<StatementEdge> edges = {edge(0, 1, Relation::conflict),
                                        edge(2, 3, Relation::conflict),
                                        edge(4, 5, Relation::agree)};
    std::vector<StatementEdge> kept = edges;
    drop_unacquainted(s, {}, kept);
    CHECK(kept.size() == 3);
    s[2].figure.head = s[3].figure.head = "raft";
    drop_unacquainted(s, {}, edges);
    CHECK(edges.size() == 1);
  }
}

}  // namespace crosscheck
