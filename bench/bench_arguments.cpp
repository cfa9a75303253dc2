#include "bench/bench_arguments.h"

#include <CLI/CLI.hpp>
#include <cstddef>

namespace crosscheck {
namespace {

std::vector<std::string> suite_names() {
  std::vector<std::string> names;
  for (const SuiteEntry& entry : suite_registry())
    names.emplace_back(entry.name);
  return names;
}

std::string description() {
  std::string text =
      "Measure crosscheck: accuracy, speed and memory.\n\n"
      "  crosscheck bench                      from files to ranked claims\n"
      "  crosscheck bench --filter records     one part of it\n"
      "  crosscheck bench --suite accuracy --data DIR --plot accuracy.svg\n"
      "  crosscheck bench --format json -o figures.json\n"
      "  crosscheck bench --baseline figures.json\n\n"
      "Suites:\n";
  for (const SuiteEntry& entry : suite_registry()) {
    std::string name(entry.name);
    name.resize(12, ' ');
    text += "  " + name + std::string(entry.summary) + "\n";
  }
  return text +
         "\nCases are named suite/what/variant. A case whose answer is wrong "
         "has no\ntime.";
}

void declare_what(CLI::App& app, BenchArguments& arguments) {
  app.add_option("--suite", arguments.suites,
                 "suite to run, may be given again (default end-to-end)")
      ->type_name("NAME")
      ->expected(1)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
      ->check(CLI::IsMember(suite_names()));
  app.add_option("--filter", arguments.suite.filter,
                 "only cases whose names contain TEXT")
      ->type_name("TEXT");
  app.add_flag("--list", arguments.list, "print the names of the cases");
  app.add_option("--data", arguments.suite.data,
                 "accuracy: folder of data sets (default: generated ones); "
                 "others: folder of annotated texts")
      ->type_name("DIR");
  app.add_option("--model", arguments.suite.pipeline.model,
                 "language model (default: the one built in)")
      ->type_name("FILE");
  app.add_option("--nli", arguments.suite.pipeline.nli,
                 "folder of a judge of relations (default: none)")
      ->type_name("DIR");
  app.add_option("--failures", arguments.suite.failures,
                 "suites on texts: list wrong answers in FILE, tab-separated")
      ->type_name("FILE");
  app.add_option("--records", arguments.suite.records,
                 "largest generated table (default 1000000; 0: none)")
      ->type_name("N")
      ->check(CLI::Range(std::size_t{0}, std::size_t{100'000'000}));
  app.add_option("--fixtures", arguments.suite.fixtures,
                 "folder that holds corpora/ (default: that of the sources)")
      ->type_name("DIR");
  app.add_option("--method", arguments.suite.pipeline.method,
                 "scoring method (default: by the input)")
      ->type_name("NAME");
}

void declare_how(CLI::App& app, BenchArguments& arguments) {
  app.add_option("--runs", arguments.runs, "runs of each case (default 3)")
      ->type_name("N")
      ->check(CLI::Range(1U, 1000U));
  app.add_option("--threads", arguments.suite.pipeline.threads,
                 "threads of each run (default 1; 0: as many as there are)")
      ->type_name("N")
      ->check(CLI::Range(0U, 1024U));
  app.add_option("--limit", arguments.limit,
                 "seconds after which accuracy ends a method (default 60)")
      ->type_name("SECONDS")
      ->check(CLI::Range(0.001, 1e6));
  app.add_option("--format", arguments.format,
                 "text, markdown, json or csv (default text)")
      ->type_name("NAME")
      ->check(CLI::IsMember({"text", "markdown", "json", "csv"}));
  app.add_option("--baseline", arguments.baseline,
                 "compare with the JSON of an earlier run")
      ->type_name("FILE");
  app.add_option("--plot", arguments.plot,
                 "draw accuracy, and cost over size, as SVG")
      ->type_name("FILE");
  app.add_option("-o,--output", arguments.output,
                 "write to FILE, whole or not at all")
      ->type_name("FILE");
}

}  // namespace

void declare_bench_arguments(CLI::App& app, BenchArguments& arguments) {
  arguments.suite.fixtures = built_in_fixtures();
  arguments.suite.pipeline.threads = 1;
  app.name("crosscheck bench");
  app.description(description());
  declare_what(app, arguments);
  declare_how(app, arguments);
}

}  // namespace crosscheck
