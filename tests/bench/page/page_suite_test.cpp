#include "bench/page/page_suite.h"

#include <doctest/doctest.h>

#include <string>

#include "bench/page/made_result.h"
#include "engine/report/findings_reader.h"

namespace crosscheck {

TEST_SUITE("bench/page/page_suite") {
  TEST_CASE("a made result is one that can be read") {
    // 31 claims: six items of five, and one claim alone; items 0 and 3 are
    // disputed, as is item 6, which has too few claims for it.
    const Result<Findings> read = read_findings(made_result(31), "made");
    REQUIRE(read.ok());
    const Findings& findings = read.value();
    CHECK(findings.claims.size() == 31);
    CHECK(findings.count("claims") == 31);
    CHECK(findings.documents.size() == 4);
    CHECK(findings.sources.size() == 1);
    CHECK(findings.edges.size() == 6 * 10);  // all pairs of five
    REQUIRE(findings.disputes.size() == 2);
    REQUIRE(findings.disputes[0].sides.size() == 2);
    CHECK(findings.disputes[0].sides[0].claims.size() == 3);
    CHECK(findings.disputes[0].edges.size() == 3 * 2);
    CHECK(findings.claims[0].evidence.size() == 1);
    CHECK(joined_claims(31) == 30);
  }

  TEST_CASE("a case is run and has its figures") {
    const ScratchFolder scratch = ScratchFolder::create().value();
    SuiteOptions options;
    options.filter = "shell";
    const auto cases = page_cases(options, scratch);
    REQUIRE(cases.ok());
    REQUIRE(cases.value().size() == 1);
    const Result<Figures> figures = cases.value()[0].run();
    REQUIRE(figures.ok());
    const double shell = figure_of(figures.value(), "shell_bytes").value_or(0);
    CHECK(shell > 1000);
    CHECK(shell < 80'000);
    CHECK(figure_of(figures.value(), "page_bytes").value_or(0) > shell);
  }
}
}  // namespace crosscheck
