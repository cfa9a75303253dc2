#include "graph/figure_links.h"

#include <doctest/doctest.h>

#include "tests/support/statements.h"

namespace crosscheck {
namespace {

using testing::exactly;
using testing::statement;

FigurePredicate done_to(std::string name, bool of_table = true) {
  FigurePredicate p;
  p.name = std::move(name);
  p.of_table = of_table;
  return p;
}

/// A count of a noun that something was done to, told of the main days.
Statement count(std::string noun, std::string predicate,
                FigureFamily family = FigureFamily::count) {
  Statement s = statement(SlotKind::count, "count", exactly(5), "5");
  s.figure.family = family;
  s.figure.head = std::move(noun);
  s.figure.predicates = {done_to(std::move(predicate))};
  return s;
}

FigureTie tie(const Statement& a, const Statement& b) {
  CHECK(figure_tie(a, b) == figure_tie(b, a));
  return figure_tie(a, b);
}

FigureFrame background(std::int32_t first, std::int32_t last) {
  FigureFrame frame;
  frame.kind = FigureFrame::Kind::background;
  frame.dated = true;
  frame.first_day = first;
  frame.last_day = last;
  return frame;
}

}  // namespace

TEST_SUITE("graph/figure_links") {
  TEST_CASE("one noun under one predicate of the table is one thing") {
    CHECK(tie(count("boat", "seized"), count("boat", "seized")) ==
          FigureTie::close);
    CHECK(tie(count("boat", "seized"), count("rifle", "seized")) ==
          FigureTie::none);
    CHECK(tie(count("boat", "seized"), count("boat", "damaged")) ==
          FigureTie::none);
  }

  TEST_CASE("many things of one kind, and nearly as many, are one lot") {
    const auto many = [](const char* noun, double number, const char* done) {
      Statement s = count(noun, done);
      s.value = exactly(number);
      return s;
    };
    const Statement a = many("crate", 50'000, "store");
    CHECK(tie(a, many("crate", 55'000, "burn")) == FigureTie::close);
    CHECK(tie(a, many("crate", 68'000, "burn")) == FigureTie::none);
    CHECK(tie(a, many("barrel", 55'000, "burn")) == FigureTie::none);
    CHECK(tie(many("crate", 90, "store"), many("crate", 95, "burn")) ==
          FigureTie::none);
    // They grow, or are told of any crowd.
    CHECK(tie(many("download", 50'000, "store"),
              many("download", 55'000, "count")) == FigureTie::none);
    CHECK(tie(many("people", 50'000, "gather"),
              many("people", 55'000, "leave")) == FigureTie::none);
    Statement white = many("crate", 55'000, "burn");
    white.figure.modifiers = {"white"};
    Statement blue = a;
    blue.figure.modifiers = {"blue"};
    CHECK(tie(white, blue) == FigureTie::none);
  }

  TEST_CASE("a predicate outside the table needs a name that both share") {
    Statement a = count("boat", "");
    a.figure.predicates = {done_to("paint", false)};
    Statement b = a;
    CHECK(tie(a, b) == FigureTie::loose);
    a.figure.names = b.figure.names = {"mara lind"};
    CHECK(tie(a, b) == FigureTie::close);
    b.figure.names = {"tom oak"};
    CHECK(tie(a, b) == FigureTie::loose);
    a.context = {"harbour", "night", "raft"};
    b.context = {"harbour", "quay"};
    CHECK(tie(a, b) == FigureTie::loose);
    b.context = {"harbour", "night"};
    CHECK(tie(a, b) == FigureTie::close);
  }

  TEST_CASE("one distance on two sides of a place is of one thing") {
    const auto distance = [](double metres, std::string side) {
      Statement s = statement(SlotKind::quantity, "distance from Larvik",
                              exactly(metres), "");
      s.figure.scope = std::move(side);
      return s;
    };
    CHECK(tie(distance(9000, "west"), distance(9000, "east")) ==
          FigureTie::close);
    CHECK(tie(distance(9000, "northwest"), distance(9000, "southwest")) ==
          FigureTie::close);
    CHECK(tie(distance(9000, "northwest"), distance(9000, "southeast")) ==
          FigureTie::none);
    CHECK(tie(distance(9000, "west"), distance(9000, "north")) ==
          FigureTie::none);
    CHECK(tie(distance(9000, "west"), distance(7000, "east")) ==
          FigureTie::none);
  }

  TEST_CASE("hits are of one person unless two are named") {
    Statement a = count("gunshot", "");
    a.figure.predicates = {done_to("be hit", false)};
    Statement b = a;
    a.figure.names = {"mara lind"};
    CHECK(tie(a, b) == FigureTie::close);
    b.figure.names = {"lind"};
    CHECK(tie(a, b) == FigureTie::close);
    b.figure.names = {"tom oak"};
    CHECK(tie(a, b) == FigureTie::loose);
    // The day beside a count of hits is as often that of the report.
    b.figure.names = {"lind"};
    a.figure.frame.weekday = 2;
    b.figure.frame.weekday = 5;
    CHECK(tie(a, b) == FigureTie::close);
  }

  TEST_CASE("who does is not who it is done to") {
    const Statement a = count("boat", "attacked");
    Statement b = a;
    b.figure.predicates.front().role = ParticipantRole::agent;
    CHECK(tie(a, b) == FigureTie::none);
  }

  TEST_CASE(
      "origins and codes are equal, one set of modifiers holds the other") {
    const Statement plain = count("rifle", "seized");
    Statement other = plain;
    other.figure.origins = {"norway"};
    CHECK(tie(plain, other) == FigureTie::none);
    other = plain;
    other.figure.codes = {"kx12"};
    CHECK(tie(plain, other) == FigureTie::none);
    Statement assault = plain;
    assault.figure.modifiers = {"assault"};
    CHECK(tie(plain, assault) == FigureTie::close);
    other = plain;
    other.figure.modifiers = {"hunting"};
    CHECK(tie(assault, other) == FigureTie::none);
  }

  TEST_CASE("a total is not one of its parts") {
    const Statement a = count("rifle", "seized");
    Statement b = a;
    b.figure.scope = "total";
    CHECK(tie(a, b) == FigureTie::none);
  }

  TEST_CASE("casualties at large meet under any word for persons") {
    constexpr auto kFamily = FigureFamily::casualties;
    CHECK(tie(count("", "killed", kFamily),
              count("people", "killed", kFamily)) == FigureTie::close);
    CHECK(tie(count("people", "killed", kFamily),
              count("soldier", "killed", kFamily)) == FigureTie::none);
    CHECK(tie(count("people", "killed", kFamily),
              count("people", "injured", kFamily)) == FigureTie::none);
  }

  TEST_CASE("casualties of unlike causes are of two events") {
    Statement a = count("people", "killed", FigureFamily::casualties);
    Statement b = a;
    a.figure.causes = {"earthquake"};
    CHECK(tie(a, b) == FigureTie::close);
    b.figure.causes = {"flood"};
    CHECK(tie(a, b) == FigureTie::none);
  }

  TEST_CASE("times a day apart meet, weekdays that differ do not") {
    Statement a = count("people", "killed", FigureFamily::casualties);
    Statement b = a;
    a.figure.frame.dated = b.figure.frame.dated = true;
    a.figure.frame.first_day = a.figure.frame.last_day = 100;
    b.figure.frame.first_day = b.figure.frame.last_day = 101;
    CHECK(tie(a, b) == FigureTie::close);
    b.figure.frame.first_day = b.figure.frame.last_day = 102;
    CHECK(tie(a, b) == FigureTie::none);
    Statement sunday = count("people", "killed", FigureFamily::casualties);
    Statement monday = sunday;
    sunday.figure.frame.weekday = 0;
    CHECK(tie(sunday, monday) == FigureTie::close);
    monday.figure.frame.weekday = 1;
    CHECK(tie(sunday, monday) == FigureTie::none);
  }

  TEST_CASE("an older event needs an overlapping time and a name") {
    Statement a = count("people", "killed", FigureFamily::casualties);
    Statement main = a;
    a.figure.frame = background(100, 130);
    CHECK(tie(a, main) == FigureTie::none);
    Statement b = a;
    CHECK(tie(a, b) == FigureTie::none);
    a.figure.names = b.figure.names = {"ostrava"};
    CHECK(tie(a, b) == FigureTie::close);
    b.figure.frame = background(131, 160);
    CHECK(tie(a, b) == FigureTie::none);
  }

  TEST_CASE("lengths in other units are never close") {
    Statement a = count("year", "sentence", FigureFamily::duration);
    a.figure.names = {"mara lind"};
    Statement b = a;
    CHECK(tie(a, b) == FigureTie::close);
    b.figure.head = "month";
    CHECK(tie(a, b) == FigureTie::loose);
    b = a;
    b.figure.names = {"tom oak"};
    CHECK(tie(a, b) == FigureTie::loose);
  }

  TEST_CASE("sums are close only with a shared name") {
    Statement a = statement(SlotKind::quantity, "sum", exactly(5), "$5");
    a.figure.family = FigureFamily::sum;
    a.context = {"bridge", "contract", "repair", "tender"};
    Statement b = a;
    CHECK(tie(a, b) == FigureTie::loose);
    a.context = b.context = {"bridge", "contract", "name:tarso"};
    CHECK(tie(a, b) == FigureTie::close);
    b.context = {"harbour"};
    CHECK(tie(a, b) == FigureTie::none);
  }

  TEST_CASE("figures of two stories are never linked") {
    std::vector<Statement> all(3, count("boat", "seized"));
    for (std::size_t i = 0; i < all.size(); ++i) {
      all[i].document = DocumentId(i);
    }
    const auto links = link_figures(all, std::vector<std::uint32_t>{0, 1, 0});
    REQUIRE(links.size() == 1);
    CHECK(links[0].a == 0);
    CHECK(links[0].b == 2);
    CHECK(links[0].tie == FigureTie::close);
  }

  TEST_CASE("figures of which neighbouring digits are turned are of one sum") {
    const auto sum = [](double written) {
      Statement s =
          statement(SlotKind::quantity, "sum in eur", exactly(written), "sum");
      s.figure.family = FigureFamily::sum;
      return s;
    };
    CHECK(tie(sum(5'481'220), sum(5'418'220)) == FigureTie::close);
    CHECK(tie(sum(5'481'220), sum(5'481'230)) == FigureTie::none);
    CHECK(tie(sum(5'481'220), sum(4'581'202)) == FigureTie::none);
    CHECK(tie(sum(5'481'220), sum(5'481'220)) == FigureTie::none);
    // Too few digits count.
    CHECK(tie(sum(1'200'000), sum(2'100'000)) == FigureTie::none);
    std::vector<Statement> all = {sum(5'481'220), sum(5'418'220),
                                  sum(7'000'000)};
    all[0].figure.predicates = {done_to("fine")};
    const std::vector<std::uint32_t> story(1, 0);
    CHECK(link_figures(all, story).size() == 1);
  }

  TEST_CASE("lengths of one debate exclude each other when both are measured") {
    const auto debate = [](double hours, std::string unit) {
      Statement s = statement(SlotKind::quantity, "duration",
                              exactly(hours * 3600), "length");
      s.figure.family = FigureFamily::duration;
      s.figure.head = std::move(unit);
      s.figure.predicates = {done_to("debate")};
      s.figure.names = {"tarso"};
      return s;
    };
    const Statement four = debate(4, "hour");
    CHECK(tie(four, debate(1.5, "minute")) == FigureTie::close);
    CHECK(tie(four, debate(72, "day")) == FigureTie::loose);
    Statement other = debate(3, "hour");
    std::get<Quantity>(other.value).bound = Bound::about;
    CHECK(tie(four, other) == FigureTie::loose);
    other = debate(3, "hour");
    other.modality = Modality::planned;
    CHECK(tie(four, other) == FigureTie::loose);
  }

  TEST_CASE("bail is one sum where nobody else is named") {
    const auto bail = [](std::vector<std::string> names) {
      Statement s = statement(SlotKind::quantity, "sum in usd", exactly(40'000),
                              "$40,000");
      s.figure.family = FigureFamily::sum;
      s.figure.predicates = {done_to("bail")};
      s.figure.names = std::move(names);
      return s;
    };
    const Statement oak = bail({"larvik", "tom oak"});
    CHECK(tie(oak, bail({"tom oak"})) == FigureTie::close);
    CHECK(tie(oak, bail({"jane fir", "larvik"})) == FigureTie::none);
    CHECK(tie(oak, bail({})) == FigureTie::none);
    Statement fine = bail({"tom oak"});
    fine.figure.predicates = {done_to("fine")};
    CHECK(tie(oak, fine) == FigureTie::none);
    Statement asked = bail({"tom oak"});
    asked.modality = Modality::planned;
    CHECK(tie(asked, asked) == FigureTie::none);
  }
}

}  // namespace crosscheck
