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

  // One item of each, claimed by one source.
  Accuracy judged(AttributeKind kind, Tolerance tolerance, const char* claimed,
                  const std::vector<std::string>& truths) {
    SmallWorld world;
    world.says("a", "i", claimed);
    const Built built = build(world, {{"slot", kind, tolerance}});
    Scores scores;
    scores.value = {0.75};
    std::vector<Truth> gold;
    for (const std::string& truth : truths)
      gold.push_back({"i", "slot", truth});
    return evaluate(built.claims, built.evidence, scores, gold);
  }

  TEST_CASE("numbers are right within their tolerance, else within 1 %") {
    const AttributeKind numeric = AttributeKind::numeric;
    CHECK(judged(numeric, {}, "99", {"100"}).right == 1);
    CHECK(judged(numeric, {}, "98.9", {"100"}).right == 0);
    CHECK(judged(numeric, {3, false}, "97", {"100.0"}).right == 1);
    CHECK(judged(numeric, {3, false}, "96.9", {"100"}).right == 0);
    CHECK(judged(numeric, {0.1, true}, "90", {"100"}).right == 1);
    CHECK(judged(numeric, {0.1, true}, "110.2", {"100"}).right == 0);
    CHECK(judged(numeric, {3, false}, "-100", {"100"}).right == 0);
  }

  // 60 is 10 from 50 and 40 from 100: the nearer counts.
  TEST_CASE("errors of numbers are measured to the nearest truth") {
    const Accuracy a =
        judged(AttributeKind::numeric, {3, false}, "60", {"100", "50"});
    CHECK(a.numbers == 1);
    CHECK(a.mean_absolute_error() == 10);
    CHECK(a.root_mean_square_error() == 10);
    CHECK(a.right == 0);
    CHECK(a.brier() == doctest::Approx(0.75 * 0.75));
    CHECK(a.expected_calibration_error() == doctest::Approx(0.75));
  }

  TEST_CASE("times are right within their minutes") {
    const AttributeKind time = AttributeKind::time;
    CHECK(judged(time, {10, false}, "2031-05-06T07:18", {"2031-05-06T07:08"})
              .right == 1);
    CHECK(judged(time, {10, false}, "2031-05-06T07:19", {"2031-05-06T07:08"})
              .right == 0);
    CHECK(judged(time, {}, "soon", {"soon"}).right == 1);
  }

  // Said a and b (0.5 or more), true a and c: one of two each way.
  TEST_CASE("sets are judged by their members") {
    SmallWorld world;
    for (const char* member : {"a", "b", "c"}) world.says("s", "i", member);
    const Built built =
        build(world, {{"slot", AttributeKind::set, Tolerance{}}});
    Scores scores;
    scores.value = {0.9, 0.5, 0.4};
    const std::vector<Truth> gold = {
        {"i", "slot", "a"}, {"i", "slot", "c"}, {"j", "slot", "d"}};
    const Accuracy a = evaluate(built.claims, built.evidence, scores, gold);
    CHECK(a.sets == 1);
    CHECK(a.precision() == 0.5);
    CHECK(a.recall() == 0.5);
    CHECK(a.f1() == 0.5);
    CHECK(a.right == 0);
    CHECK(a.gold_items == 2);
    // With no member at one half the best one is the answer.
    scores.value = {0.2, 0.1, 0.3};
    CHECK(evaluate(built.claims, built.evidence, scores, gold).precision() ==
          1.0);
  }

  // Words ann, bell: both of the three true ones.
  TEST_CASE("lists of names are judged by their words") {
    const Accuracy a =
        judged(AttributeKind::names, {}, "Bell, Ann", {"Ann Bell; Cole"});
    CHECK(a.precision() == 1.0);
    CHECK(a.recall() == doctest::Approx(2.0 / 3));
    CHECK(judged(AttributeKind::names, {}, "Bell, Ann", {"ann bell"}).right ==
          1);
  }

  TEST_CASE("no truths give a share of zero") {
    CHECK(Fixture().with({}).share() == 0.0);
  }
}

}  // namespace crosscheck::testing
