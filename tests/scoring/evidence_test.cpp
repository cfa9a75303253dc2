#include "scoring/evidence.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "tests/scoring/small_world.h"

namespace crosscheck::testing {
namespace {

std::string item_name(const Built& b, std::uint32_t item) {
  return std::string(
      b.claims.text(b.claims.items[b.evidence.item_id[item].index()].subject));
}
std::string value_text(const Built& b, std::uint32_t value) {
  return std::string(
      b.claims.text(b.claims.values[b.evidence.value_id[value].index()].text));
}
std::string source_name(const Built& b, std::uint32_t source) {
  return std::string(b.claims.text(b.claims.sources[source].name));
}

// Two claims on i (x by a, y by b), a third value z by c, joined as told.
SmallWorld three_values() {
  SmallWorld world;
  world.kind = SlotKind::count;
  world.says("a", "i", "x");
  world.says("b", "i", "y");
  world.says("c", "i", "z");
  world.says("d", "i", "x");
  return world;
}

}  // namespace

TEST_SUITE("scoring/evidence") {
  TEST_CASE("items, values and sources stand by name, not by reading") {
    SmallWorld world;
    world.says("zeta", "item two", "b");
    world.says("alpha", "item two", "b");
    world.says("zeta", "item two", "a");
    world.says("mid", "item one", "c");
    const Built b = build(world);
    REQUIRE(b.evidence.item_count() == 2);
    CHECK(item_name(b, 0) == "item one");
    CHECK(item_name(b, 1) == "item two");
    CHECK(b.evidence.value_begin == std::vector<std::uint32_t>{0, 1, 3});
    CHECK(value_text(b, 1) == "a");
    CHECK(value_text(b, 2) == "b");
    REQUIRE(b.evidence.sources_of(2).size() == 2);
    CHECK(source_name(b, b.evidence.sources_of(2)[0]) == "alpha");
    CHECK(source_name(b, b.evidence.sources_of(2)[1]) == "zeta");
    CHECK(source_name(b, b.evidence.source_order[1]) == "mid");
  }

  TEST_CASE("names that differ only after sixteen bytes or in a zero byte") {
    SmallWorld world;
    const std::string head = "a very long common head ";
    world.says("s", head + "2", std::string("v\0", 2));
    world.says("s", head + "1", "v");
    world.says("s", head + "2", "v");
    const Built b = build(world);
    CHECK(item_name(b, 0) == head + "1");
    CHECK(value_text(b, 1) == "v");
    CHECK(value_text(b, 2) == std::string("v\0", 2));
  }

  TEST_CASE("a source that says a thing twice has said it once") {
    SmallWorld world;
    world.says("a", "i", "x");
    world.says("b", "i", "x");
    world.says("a", "i", "x");
    const Built b = build(world);
    CHECK(b.evidence.claim_begin == std::vector<std::uint32_t>{0, 2});
    CHECK(b.evidence.claim_origin.empty());
  }

  TEST_CASE("of the origins of one source the lowest number stays") {
    SmallWorld world;
    world.says("a", "i", "x", 9);
    world.says("a", "i", "x", 4);
    world.says("b", "i", "x", 7);
    CHECK(build(world).evidence.claim_origin ==
          std::vector<std::uint32_t>{4, 7});
  }

  TEST_CASE("every value finds its place by its id") {
    const Built b = build(random_records(3));
    for (std::uint32_t v = 0; v < b.evidence.value_count(); ++v) {
      CHECK(b.evidence.value_index[b.evidence.value_id[v].index()] == v);
    }
  }

  TEST_CASE("items of records exclude, items of text do not") {
    SmallWorld world;
    world.says("a", "i", "x");
    CHECK(build(world).evidence.exclusive == std::vector<std::uint8_t>{1});
    world.kind = SlotKind::place;
    CHECK(build(world).evidence.exclusive == std::vector<std::uint8_t>{0});
  }

  TEST_CASE("edges become signed relations, the strongest of each sign") {
    SmallWorld world = three_values();
    world.edges = {{0, 1, Relation::conflict, 0.25F},
                   {1, 3, Relation::conflict, 0.75F},   // x and y again
                   {0, 1, Relation::compatible, 0.5F},  // 0.5 / 2
                   {0, 2, Relation::agree, 1.0F},
                   {0, 3, Relation::agree, 1.0F}};  // within x
    const Evidence e = build(world).evidence;
    // x: y agrees by 0.25 and conflicts by 0.75, z agrees; y and z mirror it.
    CHECK(e.relation_begin == std::vector<std::uint32_t>{0, 3, 5, 6});
    CHECK(e.relation_value == std::vector<std::uint32_t>{1, 1, 2, 0, 0, 0});
    CHECK(e.relation_weight ==
          std::vector<float>{0.25F, -0.75F, 1.0F, 0.25F, -0.75F, 1.0F});
  }

  TEST_CASE("an update is no relation") {
    SmallWorld world = three_values();
    world.edges = {{0, 1, Relation::update, 1.0F}};
    CHECK(build(world).evidence.relation_begin.empty());
  }

  TEST_CASE("nothing gives empty evidence") {
    const Evidence e = build(SmallWorld{}).evidence;
    CHECK(e.item_count() == 0);
    CHECK(e.value_count() == 0);
  }
}

}  // namespace crosscheck::testing
