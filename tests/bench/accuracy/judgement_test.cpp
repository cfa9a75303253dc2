#include "bench/accuracy/judgement.h"

#include <doctest/doctest.h>

#include <cmath>

namespace crosscheck {
namespace {

AttributeSpec spec(AttributeKind kind, Tolerance tolerance = {}) {
  return {"x", kind, tolerance};
}

double figure(const Figures& figures, std::string_view name) {
  const auto found = figure_of(figures, name);
  REQUIRE_MESSAGE(found, name);
  return *found;
}

}  // namespace

TEST_SUITE("bench/accuracy/judgement") {
  TEST_CASE("the first of equal scores is the answer, and the tie is counted") {
    // a: tie, the first is right. b: tie, neither is right. c: right.
    // d: nobody answers. e: no truth is known, so it does not count.
    const GoldTable gold = gold_table(
        {{"a", "x", "1"}, {"b", "x", "1"}, {"c", "x", "1"}, {"d", "x", "1"}},
        {});
    const Answers answers = {{{"a", "x"}, {{"1", 0.5}, {"2", 0.5}}},
                             {{"b", "x"}, {{"2", 0.5}, {"3", 0.5}}},
                             {{"c", "x"}, {{"1", 0.7}, {"2", 0.3}}},
                             {{"e", "x"}, {{"2", 1}}}};
    const Figures figures = judge(gold, answers);
    CHECK(figure(figures, "gold_items") == 4);
    CHECK(figure(figures, "answered") == 3);
    CHECK(figure(figures, "tied") == 2);
    CHECK(figure(figures, "accuracy") == 0.5);  // a and c of four
    // Two different best scores are no probabilities.
    CHECK_FALSE(figure_of(figures, "brier"));
    CHECK_FALSE(figure_of(figures, "mae"));
    CHECK_FALSE(figure_of(figures, "f1"));
  }

  TEST_CASE("any of several accepted values is right") {
    const GoldTable gold =
        gold_table({{"a", "x", "1"}, {"a", "x", "2"}, {"b", "x", "3"}}, {});
    CHECK(figure(
              judge(gold, {{{"a", "x"}, {{"2", 1}}}, {{"b", "x"}, {{"2", 1}}}}),
              "accuracy") == 0.5);
  }

  TEST_CASE("calibration, worked by hand") {
    // Scores .9 right, .8 wrong, .85 right, .2 right.
    //   Brier: (.01 + .64 + .0225 + .64) / 4
    //   bins:  [.2,.3): .2 - 1 = -.8;  [.8,.9): 1.65 - 1 = .65;
    //          [.9,1]:  .9 - 1 = -.1;  ECE = (.8 + .65 + .1) / 4
    const GoldTable gold = gold_table(
        {{"a", "x", "1"}, {"b", "x", "1"}, {"c", "x", "1"}, {"d", "x", "1"}},
        {});
    const Figures figures = judge(gold, {{{"a", "x"}, {{"1", 0.9}}},
                                         {{"b", "x"}, {{"2", 0.8}}},
                                         {{"c", "x"}, {{"1", 0.85}}},
                                         {{"d", "x"}, {{"1", 0.2}}}});
    CHECK(figure(figures, "brier") == doctest::Approx(1.3125 / 4));
    CHECK(figure(figures, "ece") == doctest::Approx(1.55 / 4));
    CHECK(figure(figures, "log_loss") ==
          doctest::Approx(-(std::log(0.9) + std::log(0.2) + std::log(0.85) +
                            std::log(0.2)) /
                          4));
  }

  TEST_CASE("a sure answer that is wrong costs a finite log-loss") {
    const GoldTable gold =
        gold_table({{"a", "x", "1"}, {"b", "x", "1"}, {"c", "x", "1"}}, {});
    const Figures figures = judge(gold, {{{"a", "x"}, {{"2", 1}}},
                                         {{"b", "x"}, {{"1", 0.5}}},
                                         {{"c", "x"}, {{"1", 1e-9}}}});
    CHECK(figure(figures, "log_loss") ==
          doctest::Approx(-(2 * std::log(1e-6) + std::log(0.5)) / 3));
  }

  TEST_CASE("numbers: nearest truth, tolerance, errors over those answered") {
    // a: 10 of 12 or 11: off 1. b: 103 of 100: off 3. c: "n/a" is no number.
    // Tolerance 2: a is right. Within 1 %: none (1 > .11, 3 > 1).
    const GoldTable gold =
        gold_table({{"a", "x", "12"},
                    {"a", "x", "11"},
                    {"b", "x", "100"},
                    {"c", "x", "5"},
                    {"d", "x", "5"}},
                   {spec(AttributeKind::numeric, {2, false})});
    const Answers answers = {{{"a", "x"}, {{"10", 0.9}}},
                             {{"b", "x"}, {{"103", 0.9}}},
                             {{"c", "x"}, {{"n/a", 0.9}}}};
    const Figures figures = judge(gold, answers);
    CHECK(figure(figures, "accuracy") == 0.25);
    CHECK(figure(figures, "mae") == 2);                // (1 + 3) / 2
    CHECK(figure(figures, "rmse") == std::sqrt(5.0));  // (1 + 9) / 2
    CHECK(figure(figures, "within_1pct") == 0);
    // 3 % of the truth: only b, since 1 > .33.
    const GoldTable relative =
        gold_table({{"a", "x", "11"}, {"b", "x", "100"}},
                   {spec(AttributeKind::numeric, {0.03, true})});
    CHECK(figure(judge(relative, answers), "accuracy") == 0.5);
  }

  TEST_CASE("times are right within their minutes") {
    const GoldTable gold = gold_table({{"a", "x", "2021-03-01T00:05"},
                                       {"b", "x", "2021-03-01T00:05"},
                                       {"c", "x", "noon"}},
                                      {spec(AttributeKind::time, {10, false})});
    // 23:56 the day before is 9 minutes off, 00:16 is 11.
    CHECK(figure(judge(gold, {{{"a", "x"}, {{"2021-02-28T23:56", 1}}},
                              {{"b", "x"}, {{"2021-03-01T00:16", 1}}},
                              {{"c", "x"}, {{"noon", 1}}}}),
                 "accuracy") == 2.0 / 3);
  }

  TEST_CASE("minutes are those of the calendar") {
    CHECK(minutes_in("2020-03-01T00:00") - minutes_in("2020-02-28T00:00") ==
          2 * 24 * 60);  // a leap year
    CHECK(minutes_in("1970-01-01T01:02") == 62);
    for (const char* text :
         {"", "2021-02-30T00:00", "2021-02-03T24:00", "2021-02-03 10:00",
          "2021-2-03T10:000", "2021-02-03T10:60", "20x1-02-03T10:00"})
      CHECK_MESSAGE(std::isnan(minutes_in(text)), text);
  }

  TEST_CASE("members of sets, worked by hand") {
    // a: true {1,2,3}; said {1,4} (>= .5): one hit of two said, of three true.
    // b: true {1}; nobody reaches .5, so the best, 1: a hit, and exact.
    // c: true {1,2}; no answer.
    // hits 2, said 3, true 6: precision 2/3, recall 1/3, F1 4/9.
    const GoldTable gold = gold_table({{"a", "x", "1"},
                                       {"a", "x", "2"},
                                       {"a", "x", "3"},
                                       {"b", "x", "1"},
                                       {"c", "x", "1"},
                                       {"c", "x", "2"}},
                                      {spec(AttributeKind::set)});
    const Figures figures =
        judge(gold, {{{"a", "x"}, {{"1", 0.9}, {"4", 0.5}, {"2", 0.4}}},
                     {{"b", "x"}, {{"1", 0.3}, {"2", 0.2}}}});
    CHECK(figure(figures, "precision") == doctest::Approx(2.0 / 3));
    CHECK(figure(figures, "recall") == doctest::Approx(1.0 / 3));
    CHECK(figure(figures, "f1") == doctest::Approx(4.0 / 9));
    CHECK(figure(figures, "exact_sets") == doctest::Approx(1.0 / 3));
    CHECK_FALSE(figure_of(figures, "accuracy"));
  }

  TEST_CASE("names are compared as people") {
    const GoldTable gold = gold_table({{"a", "x", "Adams, John; Fox, Beryl"}},
                                      {spec(AttributeKind::names)});
    const Figures figures =
        judge(gold, {{{"a", "x"}, {{"J. Adams", 0.8}, {"B. Fox", 0.7}}}});
    CHECK(figure(figures, "precision") == 1);  // the best row alone counts
    CHECK(figure(figures, "recall") == 0.5);
    CHECK(figure(figures, "exact_sets") == 0);
  }
}

}  // namespace crosscheck
