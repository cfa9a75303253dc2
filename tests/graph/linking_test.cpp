#include "graph/linking.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "tests/support/statements.h"

namespace crosscheck {
namespace {

using testing::day;
using testing::entity;
using testing::event;
using testing::exactly;
using testing::statement;

Statement age(std::size_t document, const std::string& person, double years) {
  Statement s = statement(SlotKind::quantity, "age", exactly(years),
                          std::to_string(int(years)), document);
  s.subject = entity(person);
  return s;
}

Statement killed(std::size_t document, std::uint32_t of_event, double figure) {
  Statement s = statement(SlotKind::count, "killed", exactly(figure),
                          std::to_string(int(figure)), document);
  s.event = of_event;
  return s;
}

struct Outcome {
  LinkedStatements linked;
  std::vector<StatementEdge> edges;
};

Outcome run(const std::vector<DocumentEvent>& events,
            const std::vector<Statement>& statements,
            const std::vector<std::uint32_t>& story) {
  Outcome outcome;
  outcome.linked = link_statements({events, statements, story});
  outcome.edges = relate_statements(statements, outcome.linked);
  return outcome;
}

}  // namespace

TEST_SUITE("graph/linking") {
  TEST_CASE("variants of a name share an item within a story only") {
    const std::vector<Statement> statements = {age(0, "yuri maltov", 61),
                                               age(1, "yury maltov", 61),
                                               age(2, "yuri maltov", 61)};
    const Outcome o = run({}, statements, {0, 0, 1});
    CHECK(o.linked.item_of[0] == o.linked.item_of[1]);
    CHECK(o.linked.item_of[0] != o.linked.item_of[2]);
  }

  TEST_CASE("a surname that two persons bear joins neither") {
    const std::vector<Statement> statements = {age(0, "ana maltov", 61),
                                               age(0, "yuri maltov", 30),
                                               age(1, "maltov", 61)};
    const Outcome o = run({}, statements, {0, 0});
    CHECK(o.linked.item_of[2] != o.linked.item_of[0]);
    CHECK(o.linked.item_of[2] != o.linked.item_of[1]);
  }

  TEST_CASE("two ages of one person are a conflict with its reason") {
    const Outcome o =
        run({}, {age(0, "ana maltov", 61), age(1, "ana maltov", 68)}, {0, 0});
    REQUIRE(o.edges.size() == 1);
    CHECK(o.edges[0].relation == Relation::conflict);
    CHECK(o.edges[0].rule == "age");
    CHECK(o.edges[0].reason.find("\"61\" and \"68\"") != std::string::npos);
  }

  TEST_CASE("figures of two events are not compared") {
    const std::vector<DocumentEvent> events = {
        event(0, "crash", {entity("lima", {"peru"})}, {day(1)}),
        event(1, "crash", {entity("quito", {"ecuador"})}, {day(1)})};
    CHECK(
        run(events, {killed(0, 0, 3), killed(1, 1, 5)}, {0, 0}).edges.empty());
  }

  TEST_CASE("loose figures meet through the names around them") {
    Statement a =
        statement(SlotKind::quantity, "sum in usd", exactly(120), "$120", 0);
    a.context = {"lamp", "name:fairweather", "name:lighthouse"};
    Statement b = a;
    b.document = DocumentId(1);
    b.value = exactly(210);
    b.value_text = "$210";
    Statement c = b;
    c.context = {"name:elmwick", "rope"};
    c.document = DocumentId(2);
    const Outcome o = run({}, {a, b, c}, {0, 0, 0});
    REQUIRE(o.edges.size() == 1);
    CHECK(o.edges[0].a == 0);
    CHECK(o.edges[0].b == 1);
  }

  TEST_CASE("the set guard: a document that also has the other value") {
    const auto lima = entity("lima", {"peru"});
    const std::vector<DocumentEvent> events = {
        event(0, "crash", {lima}, {day(1)}),
        event(1, "crash", {lima}, {day(1)})};
    const std::vector<Statement> without = {killed(0, 0, 3), killed(1, 1, 5)};
    CHECK(run(events, without, {0, 0}).edges.size() == 1);
    std::vector<Statement> with = without;
    with.push_back(killed(1, 1, 3));
    for (const StatementEdge& edge : run(events, with, {0, 0}).edges) {
      CHECK(edge.relation != Relation::conflict);
    }
  }

  TEST_CASE("a document that gives three values understood the slot wrongly") {
    // They overlap, so that the document does not contradict itself.
    std::vector<Statement> statements = {age(0, "ana maltov", 60),
                                         age(0, "ana maltov", 61),
                                         age(1, "ana maltov", 90)};
    statements[0].value = testing::about(60);
    statements[1].value = testing::about(61);
    const auto conflicts = [&] {
      const Outcome o = run({}, statements, {0, 0});
      return std::count_if(o.edges.begin(), o.edges.end(),
                           [](const StatementEdge& edge) {
                             return edge.relation == Relation::conflict;
                           });
    };
    CHECK(conflicts() == 2);
    statements.push_back(age(0, "ana maltov", 62));
    statements.back().value = testing::about(62);
    CHECK(conflicts() == 0);
  }

  TEST_CASE("within a document only two speakers contradict each other") {
    const std::vector<DocumentEvent> events = {
        event(0, "crash", {entity("lima", {"peru"})}, {day(1)})};
    std::vector<Statement> statements = {killed(0, 0, 3), killed(0, 0, 5)};
    CHECK(run(events, statements, {0}).edges.empty());
    statements[0].attribution = {{entity("ana maltov"), "said"}};
    statements[1].attribution = {{entity("bo lund"), "said"}};
    CHECK(run(events, statements, {0}).edges.size() == 1);
  }

  TEST_CASE("documents that conflict four times and never agree are dropped") {
    const auto lima = entity("lima", {"peru"});
    const std::vector<DocumentEvent> events = {
        event(0, "crash", {lima}, {day(1)}),
        event(1, "crash", {lima}, {day(1)})};
    std::vector<Statement> statements;
    for (const char* slot : {"killed", "injured", "missing", "arrested"}) {
      for (std::size_t d = 0; d < 2; ++d) {
        Statement s = killed(d, std::uint32_t(d), 3.0 + double(d));
        s.slot = slot;
        statements.push_back(std::move(s));
      }
    }
    CHECK(run(events, statements, {0, 0}).edges.empty());
    statements.resize(6);  // three conflicts are kept
    CHECK(run(events, statements, {0, 0}).edges.size() == 3);
  }

  TEST_CASE("a document of another event is told by its figures") {
    // Document 2 differs from 0 and 1 in two slots and agrees with nobody.
    std::vector<DocumentEvent> events;
    std::vector<Statement> statements;
    for (std::uint32_t d = 0; d < 3; ++d) {
      events.push_back(
          event(d, "earthquake", {entity("lima", {"pe"})}, {day(5)}));
      statements.push_back(killed(d, d, d == 2 ? 30 : 10));
      Statement injured = killed(d, d, d == 2 ? 60 : 90);
      injured.slot = "injured";
      statements.push_back(injured);
    }
    const auto conflicts = [](const Outcome& o) {
      return std::count_if(o.edges.begin(), o.edges.end(),
                           [](const StatementEdge& edge) {
                             return edge.relation == Relation::conflict;
                           });
    };
    CHECK(conflicts(run(events, statements, {0, 0, 0})) == 0);
    // With the injured in common it is one more report of the same event.
    statements.back().value = exactly(90);
    statements.back().value_text = "90";
    CHECK(conflicts(run(events, statements, {0, 0, 0})) == 2);
  }

  TEST_CASE("one figure that two others contradict is a conflict with each") {
    std::vector<DocumentEvent> events;
    std::vector<Statement> statements;
    for (std::uint32_t d = 0; d < 3; ++d) {
      events.push_back(
          event(d, "earthquake", {entity("lima", {"pe"})}, {day(5)}));
      statements.push_back(killed(d, d, d == 2 ? 30 : 10));
    }
    const Outcome o = run(events, statements, {0, 0, 0});
    CHECK(std::count_if(o.edges.begin(), o.edges.end(),
                        [](const StatementEdge& edge) {
                          return edge.relation == Relation::conflict;
                        }) == 2);
  }

  TEST_CASE("two figures that differ are no other event while a third agrees") {
    std::vector<DocumentEvent> events;
    std::vector<Statement> statements;
    for (std::uint32_t d = 0; d < 3; ++d) {
      events.push_back(
          event(d, "earthquake", {entity("lima", {"pe"})}, {day(5)}));
      statements.push_back(killed(d, d, d == 2 ? 30 : 10));
      statements.push_back(killed(d, d, d == 2 ? 60 : 90));
      statements.back().slot = "injured";
      statements.push_back(killed(d, d, 3));
      statements.back().slot = "missing";
    }
    const Outcome o = run(events, statements, {0, 0, 0});
    CHECK(std::count_if(o.edges.begin(), o.edges.end(),
                        [](const StatementEdge& edge) {
                          return edge.relation == Relation::conflict;
                        }) == 4);
  }

  TEST_CASE("loosely tied figures may agree but not conflict") {
    const auto loose = [](std::size_t document, double figure,
                          std::vector<std::string> context) {
      Statement s = statement(SlotKind::count, "number of barrel",
                              exactly(figure), "barrels", document);
      s.context = std::move(context);
      return s;
    };
    // 0 and 1 share two words of four: loose. 1 and 2 share four of five.
    const std::vector<Statement> statements = {
        loose(0, 14, {"bronze", "cannon", "diver", "wreck"}),
        loose(1, 14, {"bronze", "cannon", "gun", "reef", "sand"}),
        loose(2, 17, {"bronze", "cannon", "gun", "reef"})};
    const Outcome o = run({}, statements, {0, 0, 0});
    REQUIRE(o.edges.size() == 2);
    CHECK(o.edges[0].relation == Relation::agree);
    CHECK(o.edges[0].b == 1);
    CHECK(o.edges[1].relation == Relation::conflict);
    CHECK(o.edges[1].a == 1);
  }

  TEST_CASE("items of equal words stay apart by a number") {
    const auto lima = entity("lima", {"peru"});
    const std::vector<DocumentEvent> events = {event(0, "crash", {lima}, {}),
                                               event(1, "crash", {lima}, {})};
    const Outcome o = run(events, {killed(0, 0, 3), killed(1, 1, 5)}, {0, 1});
    REQUIRE(o.linked.items.size() == 2);
    CHECK(o.linked.items[0].subject != o.linked.items[1].subject);
  }
}
}  // namespace crosscheck
