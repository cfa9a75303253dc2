#include "bench/text/quantity_figures.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <string>

#include "bench/scratch_folder.h"

namespace crosscheck {
namespace {

Result<Figures> figures_of(const std::string& rows) {
  const auto scratch = ScratchFolder::create();
  REQUIRE(scratch.ok());
  const auto folder = scratch.value().path() / "text" / "quantities";
  std::filesystem::create_directories(folder);
  std::ofstream(folder / "gold.tsv", std::ios::binary) << rows;
  SuiteOptions options;
  options.data = scratch.value().path();
  std::vector<BenchCase> cases;
  REQUIRE(add_quantity_cases(options, cases).ok());
  REQUIRE(cases.size() == 2);
  CHECK(cases[0].name == "text/quantities/gold-look");
  return cases[0].run();
}

}  // namespace

TEST_SUITE("bench/text/quantity_figures") {
  TEST_CASE("interval, unit and noun must all be right") {
    const std::string two = "look\ta\tThey sank 12 boats for $9.\t";
    // The second gold noun is wrong, "a" has one more that is not there, and
    // "b" has a quantity where the table says there is none; the row of the
    // test part is not counted.
    const auto figures =
        figures_of(two + "12\t12\t12\t-\tboat\n" + two +
                   "$9\t9\t9\tusd|eur\tnet\n" + two + "x\t3\tinf\t-\t-\n" +
                   "look\tb\tThey sank 12 nets.\t-\t-\t-\t-\t-\n"
                   "test\tc\tThey sank 12 nets.\t12\t12\t12\t-\tnet\n");
    REQUIRE(figures.ok());
    const Figures& f = figures.value();
    CHECK(figure_of(f, "quantities") == 3);
    CHECK(figure_of(f, "accuracy") == doctest::Approx(1.0 / 3));
    CHECK(figure_of(f, "unit") == doctest::Approx(2.0 / 3));
    CHECK(figure_of(f, "precision") == doctest::Approx(1.0 / 3));
    CHECK(figure_of(f, "false") == 1);
  }

  TEST_CASE("without a table there is no case, with a bad one no figure") {
    SuiteOptions options;
    options.data = "/nowhere";
    std::vector<BenchCase> cases;
    CHECK(add_quantity_cases(options, cases).ok());
    CHECK(cases.empty());
    CHECK_FALSE(figures_of("look\ta\tThey sank.\n").ok());
  }
}

}  // namespace crosscheck
