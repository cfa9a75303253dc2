#include "bench/bench_report.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "scoring/parallel.h"

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

std::vector<SuiteReport> some_reports() {
  const CaseResult right{
      "records/1000/signed",
      {{"claims", 1000, 0}, {"seconds", 2, 0.5}, {"accuracy", 0.75, 0}},
      ""};
  const CaseResult wrong{"text/x|y/signed", {}, "wrong answer: \"no\""};
  return {{"end-to-end",
           {right, wrong},
           {table_of_figures("Way", {right, wrong})}}};
}

}  // namespace

TEST_SUITE("bench/bench_report") {
  TEST_CASE("the table has the figures, and says why a case has none") {
    const std::string text = bench_text(some_setting(), some_reports());
    CHECK(
        text ==
        "Abacus \"II\", 4 cores; compiler 12.2, optimised; threads 1, runs 2\n"
        "figures are medians over the runs; each run is a process of its own\n"
        "\n"
        "Way\n"
        "case                 claims  seconds  accuracy\n"
        "records/1000/signed    1000    2.000    0.7500\n"
        "text/x|y/signed           -        -         -\n"
        "text/x|y/signed: wrong answer: \"no\"\n");
  }

  TEST_CASE("a suite with threads of its own is named beside the threads") {
    std::vector<SuiteReport> reports = some_reports();
    reports.push_back({"ladder", {}, {}, "1 and 2"});
    for (const std::string& text : {bench_text(some_setting(), reports),
                                    bench_markdown(some_setting(), reports)}) {
      CHECK(text.find("; threads 1 (ladder: 1 and 2), runs 2\n") !=
            std::string::npos);
    }
  }

  TEST_CASE("threads are told as they are, also where all were asked for") {
    CHECK(bench_setting(3, 1).threads == 3);
    unsigned all = 0;
    with_threads(0, [&] { all = lane_count(); });
    CHECK(all > 0);
    CHECK(bench_setting(0, 1).threads == all);
  }

  TEST_CASE("Markdown has the same table") {
    const std::string text = bench_markdown(some_setting(), some_reports());
    CHECK(text.find("| case | claims | seconds | accuracy |\n"
                    "|---|---:|---:|---:|\n"
                    "| records/1000/signed | 1000 | 2.000 | 0.7500 |\n"
                    "| text/x\\|y/signed | - | - | - |\n") !=
          std::string::npos);
  }

  TEST_CASE("the JSON says the same") {
    CHECK(bench_json(some_setting(), some_reports()) ==
          R"({
  "schema": "crosscheck-bench/2",
  "setting": {"machine": "Abacus \"II\"", "cores": 4, "compiler": "12.2", )"
          R"("build": "optimised", "threads": 1, "runs": 2},
  "cases": [
    {"suite": "end-to-end", "name": "records/1000/signed", "figures": )"
          R"({"claims": 1000, "seconds": 2, "accuracy": 0.75}, "spread": )"
          R"({"seconds": 0.5}},
    {"suite": "end-to-end", "name": "text/x|y/signed", )"
          R"("wrong": "wrong answer: \"no\""}
  ]
}
)");
  }

  TEST_CASE("the CSV has a row a figure") {
    CHECK(bench_csv(some_reports()) ==
          "suite,case,figure,value,spread\n"
          "end-to-end,records/1000/signed,claims,1000,0\n"
          "end-to-end,records/1000/signed,seconds,2,0.5\n"
          "end-to-end,records/1000/signed,accuracy,0.75,0\n"
          "end-to-end,text/x|y/signed,wrong,\"wrong answer: \"\"no\"\"\",0\n");
  }

  TEST_CASE("no results still make an object") {
    CHECK(bench_json(some_setting(), {}).ends_with("\"cases\": [\n  ]\n}\n"));
  }
}

}  // namespace crosscheck
