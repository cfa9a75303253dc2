#include "scoring/evaluation.h"

#include <doctest/doctest.h>

#include "tests/scoring/small_world.h"

namespace crosscheck::testing {

TEST_SUITE("scoring/evaluation") {
  // i: p .2, q .8; j: p .5, q .5. All in slot "slot".
  struct Fixture {
    Built built;
    Scores scores;
    Fixture() {
      SmallWorld world;
      for (const char* item : {"i", "j"}) {
        world.says("a", item, "p");
        world.says("b", item, "q");
      }
      built = build(world);
      scores.value = {0.2, 0.8, 0.5, 0.5};
    }
    [[nodiscard]] Accuracy with(const std::vector<Truth>& truths) const {
      return evaluate(built.claims, built.evidence, scores, truths);
    }
  };

  TEST_CASE("the best value counts, of equals the first") {
    const Fixture f;
    CHECK(f.with({{"i", "slot", "q"}, {"j", "slot", "p"}}).right == 2);
    CHECK(f.with({{"i", "slot", "p"}, {"j", "slot", "q"}}).right == 0);
  }

  TEST_CASE("any of several truths counts, and the item counts once") {
    const Accuracy a = Fixture().with(
        {{"i", "slot", "z"}, {"j", "slot", "q"}, {"i", "slot", "q"}});
    CHECK(a.gold_items == 2);
    CHECK(a.answered == 2);
    CHECK(a.right == 1);
    CHECK(a.share() == 0.5);
  }

  TEST_CASE("items nobody claims are wrong and not answered") {
    const Accuracy a = Fixture().with({{"i", "slot", "q"},
                                       {"i", "other", "q"},
                                       {"nowhere", "slot", "q"},
                                       {"p", "slot", "q"}});
    CHECK(a.gold_items == 4);
    CHECK(a.answered == 1);
    CHECK(a.share() == 0.25);
  }

  TEST_CASE("no truths give a share of zero") {
    CHECK(Fixture().with({}).share() == 0.0);
  }
}

}  // namespace crosscheck::testing
