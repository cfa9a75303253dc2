#include "bench/bench_report.h"

#include <doctest/doctest.h>

#include <string>

namespace crosscheck {
namespace {

BenchSetting some_setting() {
  BenchSetting setting;
  setting.machine = "Abacus \"II\"";
  setting.cores = 4;
  setting.compiler = "12.2";
  setting.build = "optimised";
  setting.threads = 1;
  setting.runs = 2;
  return setting;
}

// Totals 2 s and 4 s: median 2 (the lower middle), spread (4-2)/2 = 1.
CaseResult some_case() {
  Sample sample;
  sample.stages = {0.5, 0.25, 0.125, 0.0625};
  sample.write_seconds = 0.03125;
  sample.total_seconds = 2;
  sample.claims = 1000;
  sample.peak_bytes = 3U << 20U;
  sample.output_bytes = 99;
  sample.accuracy = 0.75;
  Sample slower = sample;
  slower.total_seconds = 4;
  return {"records/1000/signed", {slower, sample}, ""};
}

CaseResult wrong_case() {
  return {"text/x/signed", {}, "wrong answer: \"no\""};
}

}  // namespace

TEST_SUITE("bench/bench_report") {
  TEST_CASE("the table has medians, rate, memory and accuracy") {
    const std::string text = bench_text(some_setting(), {some_case()});
    CHECK(text.find("Abacus \"II\", 4 cores; compiler 12.2, optimised; "
                    "threads 1, runs 2\n") == 0);
    CHECK(text.find("records/1000/signed                   1000"
                    "    0.500    0.250    0.125    0.062    0.031    2.000"
                    "    100%        500      3.0    0.7500\n") !=
          std::string::npos);
  }

  TEST_CASE("a wrong answer stands in the table without a time") {
    const std::string text = bench_text(some_setting(), {wrong_case()});
    CHECK(
        text.find("text/x/signed                    wrong answer: \"no\"\n") !=
        std::string::npos);
  }

  TEST_CASE("the JSON says the same") {
    CHECK(bench_json(some_setting(), {some_case(), wrong_case()}) ==
          R"({
  "schema": "crosscheck-bench/1",
  "setting": {"machine": "Abacus \"II\"", "cores": 4, "compiler": "12.2", )"
          R"("build": "optimised", "threads": 1, "runs": 2},
  "cases": [
    {"name": "records/1000/signed", "claims": 1000, "seconds": )"
          R"({"read": 0.500000, "extract": 0.250000, "link": 0.125000, )"
          R"("score": 0.062500, "write": 0.031250, "total": 2.000000}, )"
          R"("spread": 1.0000, "claims_per_second": 500, )"
          R"("peak_bytes": 3145728, "output_bytes": 99, "accuracy": 0.750000},
    {"name": "text/x/signed", "wrong": "wrong answer: \"no\""}
  ]
}
)");
  }

  TEST_CASE("no results still make a table and an object") {
    CHECK(bench_text(some_setting(), {}).find("peak MiB") != std::string::npos);
    CHECK(bench_json(some_setting(), {}).ends_with("\"cases\": [\n  ]\n}\n"));
  }
}

}  // namespace crosscheck
