#include "graph/retold_contrasts.h"

#include <doctest/doctest.h>

#include <cstdint>
#include <string_view>
#include <vector>

namespace crosscheck {
namespace {

Statement at(std::size_t document, std::uint32_t begin, std::uint32_t end) {
  Statement s;
  s.document = DocumentId(document);
  s.evidence = {s.document, begin, end};
  return s;
}

StatementEdge conflict(std::uint32_t a, std::uint32_t b,
                       std::string_view rule) {
  return {a, b, Relation::conflict, 1, rule, ""};
}

}  // namespace

TEST_SUITE("graph/retold_contrasts") {
  TEST_CASE("a contrast goes where another rule contradicts in both clauses") {
    const std::vector<Statement> statements = {at(0, 0, 50), at(1, 0, 50),
                                               at(0, 40, 45), at(1, 40, 45),
                                               at(1, 60, 65)};
    std::vector<StatementEdge> edges = {conflict(0, 1, "contrast date"),
                                        conflict(2, 4, "count")};
    drop_retold_contrasts(statements, edges);
    CHECK(edges.size() == 2);  // the count stands outside of one clause
    edges.push_back(conflict(3, 2, "count"));
    drop_retold_contrasts(statements, edges);
    REQUIRE(edges.size() == 2);
    CHECK(edges[0].rule == "count");
  }

  TEST_CASE("a fact goes before a figure and stays before a contrast") {
    const std::vector<Statement> statements = {at(0, 0, 50), at(1, 0, 50),
                                               at(0, 40, 45), at(1, 40, 45)};
    std::vector<StatementEdge> edges = {conflict(0, 1, "contrast date"),
                                        conflict(2, 3, "fact figure")};
    drop_retold_contrasts(statements, edges);
    REQUIRE(edges.size() == 1);
    CHECK(edges[0].rule == "fact figure");
    edges.push_back(conflict(2, 3, "sum"));
    drop_retold_contrasts(statements, edges);
    REQUIRE(edges.size() == 1);
    CHECK(edges[0].rule == "sum");
    // An agreement of facts stays beside a conflict.
    edges.push_back(conflict(2, 3, "fact figure"));
    edges.back().relation = Relation::agree;
    drop_retold_contrasts(statements, edges);
    CHECK(edges.size() == 2);
  }

  TEST_CASE("what agrees in both clauses does not take a contrast away") {
    const std::vector<Statement> statements = {at(0, 0, 50), at(1, 0, 50),
                                               at(0, 40, 45), at(1, 40, 45)};
    std::vector<StatementEdge> edges = {conflict(0, 1, "contrast date"),
                                        conflict(2, 3, "count")};
    edges[1].relation = Relation::agree;
    drop_retold_contrasts(statements, edges);
    CHECK(edges.size() == 2);
  }
}

}  // namespace crosscheck
