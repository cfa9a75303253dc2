#include "graph/rules/entity_rules.h"

#include <doctest/doctest.h>

#include "graph/rules/post_rule.h"
#include "graph/rules/venue_rule.h"
#include "tests/support/statements.h"

namespace crosscheck {
namespace {

using testing::entity;
using testing::statement;

Relation places(const Entity& a, const Entity& b) {
  return compare_places(statement(SlotKind::place, "place", a, a.name),
                        statement(SlotKind::place, "place", b, b.name))
      .relation;
}

Relation holders(const std::string& a, const std::string& b) {
  return compare_holders(statement(SlotKind::holder, "head", entity(a), a),
                         statement(SlotKind::holder, "head", entity(b), b))
      .relation;
}

Relation venues(Category a, Category b) {
  return compare_venues(statement(SlotKind::venue, "venue", std::move(a), "a"),
                        statement(SlotKind::venue, "venue", std::move(b), "b"))
      .relation;
}

Relation posts(Category a, Category b) {
  return compare_posts(statement(SlotKind::post, "post", std::move(a), "a"),
                       statement(SlotKind::post, "post", std::move(b), "b"))
      .relation;
}

}  // namespace

TEST_SUITE("graph/rules/entities") {
  TEST_CASE("a city agrees with the state that contains it") {
    CHECK(places(entity("lima", {"peru"}), entity("peru")) == Relation::agree);
  }

  TEST_CASE("cities of two states conflict, of one state they are silent") {
    CHECK(places(entity("lima", {"peru"}), entity("quito", {"ecuador"})) ==
          Relation::conflict);
    CHECK(places(entity("lima", {"peru"}), entity("cusco", {"peru"})) ==
          Relation::unrelated);
  }

  TEST_CASE("a place of which nothing is known never conflicts") {
    CHECK(places(entity("lima", {"peru"}), entity("elmwick")) ==
          Relation::unrelated);
  }

  TEST_CASE("heads of a delegation: variants agree, two persons conflict") {
    CHECK(holders("yuri maltov", "yury maltov") == Relation::agree);
    CHECK(holders("maltov", "yuri maltov") == Relation::agree);
    CHECK(holders("yuri maltov", "ines calder") == Relation::conflict);
  }
}

TEST_SUITE("graph/rules/venue") {
  TEST_CASE("two kinds of building for one event conflict") {
    CHECK(venues({"headquarters", {}}, {"residence", {}}) ==
          Relation::conflict);
  }

  TEST_CASE("a hall may be in a hotel, a house be a residence") {
    CHECK(venues({"hall", {}}, {"hotel", {}}) == Relation::unrelated);
    CHECK(venues({"house", {}}, {"residence", {}}) == Relation::unrelated);
  }

  TEST_CASE("one kind agrees unless both are named without a common word") {
    CHECK(venues({"hotel", {"grand"}}, {"hotel", {}}) == Relation::agree);
    CHECK(venues({"hotel", {"grand"}}, {"hotel", {"grand", "lake"}}) ==
          Relation::agree);
    CHECK(venues({"hotel", {"grand"}}, {"hotel", {"astoria"}}) ==
          Relation::conflict);
  }
}

TEST_SUITE("graph/rules/post") {
  TEST_CASE("two departments of different names conflict") {
    CHECK(posts({"head", {"kind:department", "north", "sea"}},
                {"head", {"kind:department", "north", "pole"}}) ==
          Relation::conflict);
  }

  TEST_CASE("a grammatical ending makes no other body") {
    CHECK(posts({"head", {"kind:department", "africa"}},
                {"head", {"kind:department", "african"}}) == Relation::agree);
  }

  TEST_CASE("words that may be forms of one another do not conflict") {
    CHECK(posts({"head", {"kind:center", "volcanic"}},
                {"head", {"kind:center", "volcanological"}}) ==
          Relation::unrelated);
  }

  TEST_CASE("a longer name contains the shorter one") {
    CHECK(posts({"minister", {"kind:ministry", "foreign"}},
                {"minister", {"kind:ministry", "foreign", "affairs"}}) ==
          Relation::agree);
  }

  TEST_CASE("other functions and other kinds of body are silent") {
    CHECK(posts({"head", {"kind:department", "north"}},
                {"deputy head", {"kind:department", "south"}}) ==
          Relation::unrelated);
    CHECK(posts({"head", {"kind:department", "north"}},
                {"head", {"kind:agency", "south"}}) == Relation::unrelated);
  }
}
}  // namespace crosscheck
