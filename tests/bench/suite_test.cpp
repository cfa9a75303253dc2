#include "bench/suite.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "engine/cli/option_table.h"

namespace crosscheck {
namespace {

std::vector<BenchCase> cases_of(std::string_view suite,
                                const SuiteOptions& options,
                                const ScratchFolder& scratch) {
  for (const SuiteEntry& entry : suite_registry())
    if (entry.name == suite) return entry.make(options, scratch).value();
  return {};
}

}  // namespace

TEST_SUITE("bench/suite") {
  TEST_CASE("suites that call scorers keep to the threads asked for") {
    const ScratchFolder scratch = ScratchFolder::create().value();
    for (const unsigned threads : {1U, 3U}) {
      SuiteOptions options;
      options.records = 400;
      options.pipeline.threads = threads;
      for (const std::string suite : {"scoring", "copying"}) {
        const auto cases = cases_of(suite, options, scratch);
        CHECK_FALSE(cases.empty());
        for (const BenchCase& bench_case : cases) {
          CAPTURE(bench_case.name);
          const Result<Figures> figures = bench_case.run();
          REQUIRE(figures.ok());
          CHECK(figure_of(figures.value(), "threads").value_or(0) == threads);
        }
      }
    }
  }

  TEST_CASE("the command line knows every suite by its name") {
    std::vector<std::string_view> names;
    for (const SuiteEntry& entry : suite_registry())
      names.push_back(entry.name);
    const OptionRow* row = find_option("bench", "suite");
    REQUIRE(row != nullptr);
    CHECK(choices_of(*row, "bench") == names);
  }

  TEST_CASE("a wrong answer on threads stays one") {
    const auto run = on_threads(
        2, []() -> Result<Figures> { return wrong_answer("no sum"); });
    const Result<Figures> result = run();
    REQUIRE_FALSE(result.ok());
    CHECK(result.error().message == "wrong answer: no sum");
  }
}

}  // namespace crosscheck
