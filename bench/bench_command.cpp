#include "bench/bench_command.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <ostream>
#include <utility>

#include "bench/bench_report.h"
#include "bench/suite.h"
#include "engine/cli/exit_codes.h"
#include "engine/report/output_file.h"

namespace crosscheck {
namespace {

struct BenchArguments {
  SuiteOptions suite;
  unsigned runs = 3;
  bool list = false;
  std::string format = "text";
  std::string output;
};

void declare(CLI::App& app, BenchArguments& arguments) {
  app.name("crosscheck bench");
  app.description(
      "Measure crosscheck, from files to ranked claims.\n\n"
      "  crosscheck bench                      everything, about a minute\n"
      "  crosscheck bench --filter records     one part of it\n"
      "  crosscheck bench --format json -o figures.json\n\n"
      "Cases are named stage/size/variant. A case whose answer is wrong has "
      "no\n"
      "time.");
  app.add_option("--filter", arguments.suite.filter,
                 "only cases whose names contain TEXT")
      ->type_name("TEXT");
  app.add_flag("--list", arguments.list, "print the names of the cases");
  app.add_option("--records", arguments.suite.records,
                 "largest generated table (default 1000000; 0: none)")
      ->type_name("N")
      ->check(CLI::Range(std::size_t{0}, std::size_t{100'000'000}));
  app.add_option("--runs", arguments.runs, "runs of each case (default 3)")
      ->type_name("N")
      ->check(CLI::Range(1U, 1000U));
  app.add_option("--threads", arguments.suite.pipeline.threads,
                 "threads of each run (default 1; 0: as many as there are)")
      ->type_name("N")
      ->check(CLI::Range(0U, 1024U));
  app.add_option("--method", arguments.suite.pipeline.method,
                 "scoring method (default: by the input)")
      ->type_name("NAME");
  app.add_option("--fixtures", arguments.suite.fixtures,
                 "folder that holds corpora/ (default: that of the sources)")
      ->type_name("DIR");
  app.add_option("--format", arguments.format, "text or json (default text)")
      ->type_name("NAME")
      ->check(CLI::IsMember({"text", "json"}));
  app.add_option("-o,--output", arguments.output,
                 "write to FILE, whole or not at all")
      ->type_name("FILE");
}

int fail(const Error& error, std::ostream& err) {
  err << "error: " << error.message;
  if (!error.where.empty()) err << " (" << error.where << ")";
  err << "\n";
  return kExitUsage;
}

Status write_whole(const std::string& path, const std::string& bytes) {
  OutputFile file;
  Status status = file.open(path);
  if (status.ok()) status = file.write(bytes);
  if (status.ok()) status = file.commit();
  return status;
}

int run_suite(const BenchArguments& arguments, std::ostream& out,
              std::ostream& err) {
  const Result<ScratchFolder> scratch = ScratchFolder::create();
  if (!scratch.ok()) return fail(scratch.error(), err);
  const Result<std::vector<BenchCase>> cases =
      make_suite(arguments.suite, scratch.value());
  if (!cases.ok()) return fail(cases.error(), err);
  if (cases.value().empty())
    return fail({ErrorCode::not_found, "no case has such a name", "--filter"},
                err);

  std::vector<CaseResult> results;
  std::string names;
  for (const BenchCase& bench_case : cases.value()) {
    names += bench_case.name + "\n";
    if (arguments.list) continue;
    err << "running " << bench_case.name << "\n" << std::flush;
    results.push_back(run_case(bench_case, arguments.runs));
  }
  const BenchSetting setting =
      bench_setting(arguments.suite.pipeline.threads, arguments.runs);
  const std::string report = arguments.list ? names
                             : arguments.format == "json"
                                 ? bench_json(setting, results)
                                 : bench_text(setting, results);
  if (arguments.output.empty()) {
    out << report;
  } else {
    const Status written = write_whole(arguments.output, report);
    if (!written.ok()) return fail(written.error(), err);
  }
  const bool right =
      std::all_of(results.begin(), results.end(),
                  [](const CaseResult& result) { return result.right(); });
  return right ? kExitDone : kExitFindings;
}

}  // namespace

int bench_command(const std::vector<std::string>& arguments, std::ostream& out,
                  std::ostream& err) {
  BenchArguments options;
  options.suite.fixtures = built_in_fixtures();
  options.suite.pipeline.threads = 1;
  CLI::App app;
  declare(app, options);
  try {
    // CLI11 takes the arguments from the back.
    app.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
  } catch (const CLI::ParseError& error) {
    return app.exit(error, out, err) == 0 ? kExitDone : kExitUsage;
  }
  return run_suite(options, out, err);
}

}  // namespace crosscheck
