#include "bench/bench_command.h"

#include <algorithm>
#include <ostream>
#include <utility>

#include "bench/baseline.h"
#include "bench/bench_arguments.h"
#include "bench/bench_report.h"
#include "bench/plot/plot.h"
#include "bench/suite.h"
#include "engine/cli/arguments.h"
#include "engine/cli/exit_codes.h"
#include "engine/report/output_file.h"

namespace crosscheck {
namespace {

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

// The cases of the suites that were asked for, by suite.
struct Plan {
  std::vector<const SuiteEntry*> suites;
  std::vector<std::vector<BenchCase>> cases;
};

Result<Plan> make_plan(const BenchArguments& arguments,
                       const ScratchFolder& scratch) {
  Plan plan;
  bool any = false;
  for (const SuiteEntry& entry : suite_registry()) {
    const bool asked =
        arguments.suites.empty()
            ? &entry == suite_registry().data()
            : std::find(arguments.suites.begin(), arguments.suites.end(),
                        entry.name) != arguments.suites.end();
    if (!asked) continue;
    Result<std::vector<BenchCase>> cases = entry.make(arguments.suite, scratch);
    if (!cases.ok()) return cases.error();
    any |= !cases.value().empty();
    plan.suites.push_back(&entry);
    plan.cases.push_back(std::move(cases).value());
  }
  if (any) return plan;
  return Error{ErrorCode::not_found, "no case has such a name", "--filter"};
}

std::string names_of(const Plan& plan) {
  std::string names;
  for (const std::vector<BenchCase>& cases : plan.cases)
    for (const BenchCase& bench_case : cases) names += bench_case.name + "\n";
  return names;
}

std::vector<SuiteReport> run_plan(const Plan& plan,
                                  const BenchArguments& arguments,
                                  std::ostream& err) {
  std::vector<SuiteReport> reports;
  for (std::size_t s = 0; s < plan.suites.size(); ++s) {
    SuiteReport report{
        plan.suites[s]->name, {}, {}, plan.suites[s]->own_threads};
    const double limit = report.suite == "accuracy" ? arguments.limit : 0;
    for (const BenchCase& bench_case : plan.cases[s]) {
      err << "running " << bench_case.name << "\n" << std::flush;
      report.results.push_back(run_case(bench_case, arguments.runs, limit));
    }
    report.tables = plan.suites[s]->tables(report.results);
    reports.push_back(std::move(report));
  }
  return reports;
}

std::vector<CaseResult> all_results(const std::vector<SuiteReport>& reports) {
  std::vector<CaseResult> all;
  for (const SuiteReport& report : reports)
    all.insert(all.end(), report.results.begin(), report.results.end());
  return all;
}

std::string report_in(const std::string& format, const BenchSetting& setting,
                      const std::vector<SuiteReport>& reports) {
  if (format == "json") return bench_json(setting, reports);
  if (format == "csv") return bench_csv(reports);
  if (format == "markdown") return bench_markdown(setting, reports);
  return bench_text(setting, reports);
}

bool all_right(const std::vector<SuiteReport>& reports) {
  return std::all_of(
      reports.begin(), reports.end(), [](const SuiteReport& report) {
        return std::all_of(
            report.results.begin(), report.results.end(),
            [](const CaseResult& result) { return result.right(); });
      });
}

int put_out(const std::string& report, const BenchArguments& arguments,
            std::ostream& out, std::ostream& err) {
  if (arguments.output.empty()) {
    out << report;
    return kExitDone;
  }
  const Status written = write_whole(arguments.output, report);
  return written.ok() ? kExitDone : fail(written.error(), err);
}

// Draws the results into a file, if one was named.
Status draw(const std::string& path, const std::vector<SuiteReport>& reports) {
  if (path.empty()) return std::monostate{};
  const Result<std::string> plot = plot_results(all_results(reports));
  if (!plot.ok()) return plot.error();
  return write_whole(path, plot.value());
}

int run_suites(const BenchArguments& arguments, std::ostream& out,
               std::ostream& err) {
  const Result<ScratchFolder> scratch = ScratchFolder::create();
  if (!scratch.ok()) return fail(scratch.error(), err);
  const Result<Plan> plan = make_plan(arguments, scratch.value());
  if (!plan.ok()) return fail(plan.error(), err);
  if (arguments.list)
    return put_out(names_of(plan.value()), arguments, out, err);

  const std::filesystem::path& failures = arguments.suite.failures;
  if (!failures.empty()) {
    const Status emptied = write_whole(failures.string(), "");
    if (!emptied.ok()) return fail(emptied.error(), err);
  }
  std::vector<CaseResult> before;
  if (!arguments.baseline.empty()) {
    Result<std::vector<CaseResult>> read = read_baseline(arguments.baseline);
    if (!read.ok()) return fail(read.error(), err);
    before = std::move(read).value();
  }
  std::vector<SuiteReport> reports = run_plan(plan.value(), arguments, err);
  if (!arguments.baseline.empty())
    reports.push_back(
        {"baseline", {}, {compare_runs(before, all_results(reports))}});
  const Status drawn = draw(arguments.plot, reports);
  if (!drawn.ok()) return fail(drawn.error(), err);
  const bool right = all_right(reports);
  const int code = put_out(
      report_in(arguments.format,
                bench_setting(arguments.suite.pipeline.threads, arguments.runs),
                reports),
      arguments, out, err);
  if (code != kExitDone) return code;
  return right ? kExitDone : kExitFindings;
}

/// For help: what each suite measures.
std::string suite_lines() {
  std::string text = "\nSuites:\n";
  for (const SuiteEntry& entry : suite_registry()) {
    std::string name(entry.name);
    name.resize(12, ' ');
    text += "  " + name + std::string(entry.summary) + "\n";
  }
  return text;
}

}  // namespace

int bench_command(const std::vector<std::string>& arguments, std::ostream& out,
                  std::ostream& err) {
  const ParsedSettings parsed = parse_settings("bench", arguments);
  out << parsed.for_out;
  if (parsed.exit == kExitDone) out << suite_lines();
  err << parsed.for_err;
  if (parsed.exit.has_value()) return *parsed.exit;
  const BenchArguments options = bench_arguments(parsed.settings);
  return run_suites(options, out, err);
}

}  // namespace crosscheck
