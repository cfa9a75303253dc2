#include "graph/rules/role_rule.h"

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

#include "graph/linking.h"
#include "graph/relating_roles.h"

namespace crosscheck {
namespace {

Statement role(std::uint32_t document, const std::string& function,
               const std::string& family, std::vector<std::string> parts = {}) {
  Statement s;
  s.document = DocumentId(document);
  s.kind = SlotKind::post;
  s.slot = "role";
  parts.insert(parts.begin(), "family:" + family);
  s.value = Category{function, std::move(parts)};
  s.value_text = function;
  return s;
}

Relation compare(const Statement& a, const Statement& b) {
  const Relation relation = compare_roles(a, b).relation;
  CHECK(compare_roles(b, a).relation == relation);
  return relation;
}

}  // namespace

TEST_SUITE("graph/rules/role_rule") {
  TEST_CASE("a lower rank is another post, in one body and at one time") {
    const auto plain = role(0, "district attorney", "law");
    const auto lower = role(1, "district attorney", "law", {"rank:assistant"});
    CHECK(compare(plain, lower) == Relation::conflict);
    const auto past =
        role(1, "district attorney", "law", {"rank:assistant", "former"});
    CHECK(compare(plain, past) == Relation::unrelated);
    const auto north =
        role(0, "director", "", {"body:north", "body:department"});
    const auto south = role(1, "director", "", {"rank:deputy", "body:south"});
    CHECK(compare(north, south) == Relation::unrelated);
  }

  TEST_CASE("who once was one of many is none now, whatever it is called") {
    const auto held = role(0, "official", "", {"covers:director", "body:port"});
    const auto past =
        role(1, "official", "", {"covers:director", "former", "body:port"});
    CHECK(compare(held, past) == Relation::conflict);
    const auto title =
        role(0, "official", "", {"covers:director", "title", "body:port"});
    CHECK(compare(title, past) == Relation::conflict);
    const auto elsewhere =
        role(0, "official", "", {"covers:director", "body:museum"});
    CHECK(compare(elsewhere, past) == Relation::unrelated);
    const auto director = role(0, "director", "", {"body:port"});
    CHECK(compare(director, past) == Relation::conflict);
    const auto editor = role(0, "editor", "", {"body:port"});
    CHECK(compare(editor, past) == Relation::unrelated);
    const auto deputy =
        role(1, "official", "", {"covers:", "former", "rank:deputy"});
    const auto plain = role(0, "official", "", {"covers:"});
    CHECK(compare(plain, deputy) == Relation::unrelated);
  }

  TEST_CASE("one of many is called so without saying that there are others") {
    const auto one = role(0, "official", "", {"covers:", "among"});
    CHECK(compare(one, role(1, "official", "", {"covers:"})) ==
          Relation::agree);
  }

  TEST_CASE("who speaks for a body is called so, whatever the rank") {
    const auto plain = role(0, "spokesman", "");
    const auto deputy = role(1, "spokesman", "", {"rank:deputy"});
    const auto chief = role(1, "spokesman", "", {"rank:chief"});
    CHECK(compare(plain, deputy) == Relation::unrelated);
    CHECK(compare(deputy, chief) == Relation::conflict);
  }

  TEST_CASE("functions of one family exclude each other in one body") {
    const auto ceo = role(0, "ceo", "company");
    const auto president = role(1, "president", "company");
    const auto chairman = role(1, "chairman", "company");
    CHECK(compare(ceo, president) == Relation::conflict);
    CHECK(compare(president, chairman) == Relation::unrelated);
    const auto ours = role(0, "president", "company", {"body:harbourside"});
    const auto too = role(1, "chairman", "company", {"body:harbourside"});
    CHECK(compare(ours, too) == Relation::conflict);
    const auto uncle = role(0, "uncle", "kin", {"body:maltov"});
    const auto father = role(1, "father", "kin", {"body:maltov"});
    const auto other = role(1, "father", "kin", {"body:lind"});
    CHECK(compare(uncle, father) == Relation::conflict);
    CHECK(compare(uncle, other) == Relation::unrelated);
  }

  TEST_CASE("past and present, one of several and the only one") {
    const auto held = role(0, "chairman", "company");
    const auto past = role(1, "chairman", "company", {"former"});
    const auto title = role(0, "chairman", "company", {"title"});
    CHECK(compare(held, past) == Relation::conflict);
    CHECK(compare(title, past) == Relation::unrelated);
    const auto among = role(1, "chairman", "company", {"among"});
    CHECK(compare(held, among) == Relation::conflict);
    CHECK(compare(held, held) == Relation::agree);
  }

  TEST_CASE("a post held by one who left it in the days around") {
    auto held = role(0, "treasurer", "staff");
    auto left = role(1, "treasurer", "staff", {"leaves"});
    CHECK(compare(held, left) == Relation::unrelated);
    held.as_of = TimeInterval{};
    held.as_of->begin = 0;
    left.as_of = TimeInterval{};
    left.as_of->begin = 2 * 24 * 60;
    CHECK(compare(held, left) == Relation::conflict);
    left.as_of->begin = 4 * 24 * 60;
    CHECK(compare(held, left) == Relation::unrelated);
    const auto past = role(0, "treasurer", "staff", {"former"});
    CHECK(compare(past, left) == Relation::unrelated);
  }

  TEST_CASE("one edge for two documents, none where one has both") {
    std::vector<Statement> all = {role(0, "ceo", "company"),
                                  role(0, "ceo", "company"),
                                  role(1, "president", "company")};
    std::vector<StatementEdge> edges;
    relate_roles(all, std::vector<std::uint32_t>{0, 1, 2}, edges);
    REQUIRE(edges.size() == 1);
    CHECK(edges[0].rule == "role");
    CHECK(edges[0].a == 0);
    CHECK(edges[0].b == 2);
    all[1] = role(0, "president", "company");
    edges.clear();
    relate_roles(all, std::vector<std::uint32_t>{0, 1, 2}, edges);
    CHECK(edges.empty());
  }

  TEST_CASE("roles are kept only where a story disputes them") {
    std::vector<Statement> all = {
        role(0, "ceo", "company"), role(1, "president", "company"),
        role(1, "ceo", "company"), role(2, "ceo", "company"),
        role(3, "ceo", "company")};
    all[0].subject.key = "ann mill";
    all[1].subject.key = "mill";
    all[2].subject.key = "jo reed";
    all[3].subject.key = "ann mill";
    all[4].subject.key = "ann mill";
    all.push_back(all[2]);
    all.back().slot = "post";
    remove_undisputed_roles(all, std::vector<std::uint32_t>{0, 0, 1, 1});
    REQUIRE(all.size() == 3);
    CHECK(all[0].subject.key == "ann mill");
    CHECK(all[1].subject.key == "mill");
    CHECK(all[2].slot == "post");
  }
}

}  // namespace crosscheck
