#include "bench/speed/scaling_suite.h"

#include <array>
#include <fstream>
#include <string>
#include <utility>

#include "bench/cases/end_to_end.h"
#include "bench/cases/end_to_end_suite.h"
#include "bench/cases/record_case.h"

namespace crosscheck {
namespace {

namespace fs = std::filesystem;

// A table of records, and how many threads are to score it.
struct Step {
  RecordGenerator generator;
  RecordFacts facts;
  fs::path file;
  unsigned threads;
};

Result<Figures> run_step(const Step& step, PipelineOptions options) {
  options.threads = step.threads;
  return run_end_to_end({step.file.string()}, options, "jsonl",
                        [&](const Run& run, Sample& sample) {
                          return verify_records(step.generator, step.facts, run,
                                                sample);
                        });
}

double over(double a, double b) { return b > 0 ? a / b : 0; }

Result<Figures> run_steps(const std::vector<Step>& steps,
                          const PipelineOptions& options) {
  std::vector<double> seconds;
  std::vector<double> scoring;
  double claims = 0;
  for (const Step& step : steps) {
    const Result<Figures> figures = run_step(step, options);
    if (!figures.ok()) return figures.error();
    seconds.push_back(figure_of(figures.value(), "seconds").value_or(0));
    scoring.push_back(figure_of(figures.value(), "score_seconds").value_or(0));
    claims = figure_of(figures.value(), "claims").value_or(0);
  }
  return Figures{{"claims", claims},
                 {"seconds_1n", seconds[0]},
                 {"seconds_2n", seconds[1]},
                 {"seconds_4n", seconds[2]},
                 {"growth", over(seconds[2], seconds[0])},
                 {"score_growth", over(scoring[2], scoring[0])},
                 {"seconds_2_threads", seconds[3]},
                 {"speed_up", over(seconds[2], seconds[3])},
                 {"score_speed_up", over(scoring[2], scoring[3])}};
}

Result<std::vector<Step>> make_steps(std::size_t records,
                                     const fs::path& folder) {
  std::vector<Step> steps;
  for (const std::size_t size : {records / 4, records / 2, records}) {
    Result<RecordGenerator> generator = RecordGenerator::create(table_of(size));
    if (!generator.ok()) return generator.error();
    const fs::path file =
        folder / ("scaling-" + std::to_string(size) + ".jsonl");
    std::ofstream out(file, std::ios::binary);
    write_records_jsonl(generator.value(), out);
    out.close();
    if (!out)
      return Error{ErrorCode::unwritable, "cannot write generated records",
                   file.string()};
    steps.push_back({generator.value(), facts_of(generator.value()), file, 1});
  }
  steps.push_back(steps.back());
  steps.back().threads = 2;
  return steps;
}

}  // namespace

Result<std::vector<BenchCase>> scaling_cases(const SuiteOptions& options,
                                             const ScratchFolder& scratch) {
  std::vector<std::string> methods = {"posterior", "vote"};
  if (!options.pipeline.method.empty()) methods = {options.pipeline.method};
  std::vector<BenchCase> cases;
  if (options.records < 4) return cases;
  std::vector<Step> steps;
  for (const std::string& method : methods) {
    PipelineOptions pipeline = options.pipeline;
    pipeline.method = method;
    const std::string name =
        "scaling/" + std::to_string(options.records) + "/" + method;
    if (!wanted(name, options)) continue;
    if (steps.empty()) {
      Result<std::vector<Step>> made =
          make_steps(options.records, scratch.path());
      if (!made.ok()) return made.error();
      steps = std::move(made).value();
    }
    cases.push_back(
        {name, [steps, pipeline]() { return run_steps(steps, pipeline); }});
  }
  return cases;
}

std::vector<Table> scaling_tables(const std::vector<CaseResult>& results) {
  return {
      table_of_figures("Growth with the table (4n / n: 4 is linear), and two "
                       "threads against one",
                       results, {"claims"})};
}

}  // namespace crosscheck
