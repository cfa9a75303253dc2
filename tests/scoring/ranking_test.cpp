#include "scoring/ranking.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "tests/scoring/small_world.h"

namespace crosscheck::testing {
namespace {

std::string texts(const Built& b, const std::vector<RankedValue>& rows) {
  std::string all;
  for (const RankedValue& row : rows) {
    all += b.claims.text(
        b.claims.values[b.evidence.value_id[row.value].index()].text);
  }
  return all;
}

}  // namespace

TEST_SUITE("scoring/ranking") {
  // Canonical order of values: i: p q r, j: s t.
  TEST_CASE("by score, then origins, then outlets, then canonical order") {
    SmallWorld world;
    world.says("a", "i", "r", 1);
    world.says("a", "j", "s", 1);
    world.says("b", "j", "s", 1);
    world.says("a", "j", "t", 1);
    world.says("b", "j", "t", 2);
    world.says("a", "i", "q", 1);
    world.says("a", "i", "p", 1);
    const Built b = build(world);
    Scores scores;
    scores.value = {0.5, 0.9, 0.5, 0.5, 0.5};  // p q r s t
    const auto rows = rank_values(b.claims, b.evidence, scores);
    // q leads by score; t has two origins; s one origin, two outlets; then p
    // before r by name.
    CHECK(texts(b, rows) == "qtspr");
    CHECK(rows[0].rank == 1);
    for (std::size_t k = 1; k < 5; ++k) CHECK(rows[k].rank == 2);
    CHECK(rows[1].origins == 2);
    CHECK(rows[2].origins == 1);
    CHECK(rows[2].outlets == 2);
  }

  TEST_CASE("ranks go on after a tie with the number of values passed") {
    SmallWorld world;
    for (const char* v : {"p", "q", "r"}) world.says("a", "i", v);
    const Built b = build(world);
    Scores scores;
    scores.value = {0.7, 0.7, 0.2};
    const auto rows = rank_values(b.claims, b.evidence, scores);
    CHECK(rows[1].rank == 1);
    CHECK(rows[2].rank == 3);
  }

  TEST_CASE("tied means a tie within the item, not with another item") {
    SmallWorld world;
    world.says("a", "i", "p");
    world.says("a", "i", "q");
    world.says("a", "j", "r");
    const Built b = build(world);
    Scores scores;
    scores.value = {0.5, 0.4, 0.5};
    for (const auto& row : rank_values(b.claims, b.evidence, scores)) {
      CHECK_FALSE(row.tied);
    }
    scores.value = {0.5, 0.5, 0.5};
    const auto rows = rank_values(b.claims, b.evidence, scores);
    CHECK(rows[0].tied);
    CHECK(rows[1].tied);
    CHECK_FALSE(rows[2].tied);
  }
}

}  // namespace crosscheck::testing
