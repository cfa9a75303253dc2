#include "bench/baseline.h"

#include <doctest/doctest.h>

#include "bench/bench_report.h"

namespace crosscheck {
namespace {

CaseResult timed(const std::string& name, double seconds, double spread) {
  return {name, {{"seconds", seconds, spread}}, ""};
}

}  // namespace

TEST_SUITE("bench/baseline") {
  TEST_CASE("what was written as JSON is read back") {
    const std::vector<CaseResult> results = {
        {"a \"b\"", {{"seconds", 0.25, 0.5}, {"accuracy", 0.1, 0}}, ""},
        {"c", {}, "wrong answer: no"}};
    const auto back =
        baseline_in(bench_json({}, {{"end-to-end", results, {}}}), "f");
    REQUIRE(back.ok());
    REQUIRE(back.value().size() == 2);
    CHECK(back.value()[0].name == "a \"b\"");
    REQUIRE(back.value()[0].figures.size() == 2);
    CHECK(back.value()[0].figures[0].name == "seconds");
    CHECK(back.value()[0].figures[0].value == 0.25);
    CHECK(back.value()[0].figures[0].spread == 0.5);
    CHECK(back.value()[0].figures[1].spread == 0);
    CHECK(back.value()[1].wrong == "wrong answer: no");
  }

  TEST_CASE("what is no baseline is told with its place") {
    const auto broken = baseline_in("{\n \"schema\": ?}", "f.json");
    REQUIRE_FALSE(broken.ok());
    CHECK(broken.error().where == "f.json:2:12");
    for (const char* json :
         {"[]", "{}", R"({"schema": "crosscheck-bench/1", "cases": []})",
          R"({"schema": "crosscheck-bench/2", "cases": 1})"})
      CHECK_FALSE_MESSAGE(baseline_in(json, "f").ok(), json);
    // Members of another type are passed over.
    const auto odd = baseline_in(
        R"({"schema": "crosscheck-bench/2", "cases": [1, {"name": 2,)"
        R"( "figures": [3]}, {"name": "n", "figures": {"a": "x", "b": 4},)"
        R"( "spread": 5}]})",
        "f");
    REQUIRE(odd.ok());
    REQUIRE(odd.value().size() == 2);
    CHECK(odd.value()[1].figures.size() == 1);
    // Deep nesting must not end the program.
    CHECK_FALSE(baseline_in(std::string(1'000'000, '['), "f").ok());
  }

  TEST_CASE("a change is what goes beyond the spread, and beyond chance") {
    using Measured = MeasuredFigure;
    const Measured before{"seconds", 10, 0.2};
    CHECK(change_of(before, {"seconds", 11.9, 0}) == Change::none);
    CHECK(change_of(before, {"seconds", 12.1, 0}) == Change::worse);
    CHECK(change_of(before, {"seconds", 12.1, 0.3}) == Change::none);
    CHECK(change_of(before, {"seconds", 7.9, 0}) == Change::better);
    // One run each: times move by 5 % of themselves.
    CHECK(change_of({"seconds", 10, 0}, {"seconds", 10.4, 0}) == Change::none);
    CHECK(change_of({"seconds", 10, 0}, {"seconds", 10.6, 0}) == Change::worse);
    // Accuracy does not move by chance, and more is better.
    CHECK(change_of({"accuracy", 0.9, 0}, {"accuracy", 0.9001, 0}) ==
          Change::better);
    CHECK(change_of({"accuracy", 0.9, 0}, {"accuracy", 0.8999, 0}) ==
          Change::worse);
    CHECK(change_of({"iterations", 9, 0}, {"iterations", 8, 0}) ==
          Change::changed);
    CHECK(change_of({"accuracy", 0, 0}, {"accuracy", 0, 0}) == Change::none);
  }

  TEST_CASE("cases are compared by name, and what lacks is told") {
    const Table table = compare_runs({timed("a", 2, 0),
                                      timed("gone", 1, 0),
                                      timed("broke", 1, 0),
                                      {"same", {{"accuracy", 0.5, 0}}, ""}},
                                     {timed("new", 1, 0),
                                      timed("a", 3, 0.1),
                                      {"broke", {}, "wrong"},
                                      {"same", {{"accuracy", 0.5, 0}}, ""}});
    REQUIRE(table.rows.size() == 1);
    CHECK(table.rows[0] == std::vector<std::string>{"a", "seconds", "2.000",
                                                    "3.000", "1.500", "10%",
                                                    "worse"});
    CHECK(table.note ==
          "1 figures are equal, 1 cases are new, 1 of the baseline were not "
          "run; broke: wrong");
  }
}

}  // namespace crosscheck
