#include "bench/accuracy/accuracy_suite.h"

#include <utility>

#include "bench/accuracy/data_set.h"
#include "bench/accuracy/generated_sets.h"
#include "scoring/scorer.h"

namespace crosscheck {

Result<std::vector<BenchCase>> accuracy_cases(const SuiteOptions& options,
                                              const ScratchFolder& scratch) {
  std::filesystem::path data = options.data;
  if (data.empty()) {
    data = scratch.path() / "sets";
    const Status written = write_generated_sets(data);
    if (!written.ok()) return written.error();
  }
  const Result<std::vector<DataSet>> sets = data_sets_in(data);
  if (!sets.ok()) return sets.error();
  std::vector<BenchCase> cases;
  for (const DataSet& set : sets.value()) {
    for (const ScorerEntry& entry : scorer_registry()) {
      PipelineOptions pipeline = options.pipeline;
      pipeline.method = std::string(entry.name);
      BenchCase bench_case{
          "accuracy/" + set.name + "/" + pipeline.method,
          [set, pipeline]() { return judge_data_set(set, pipeline); }, true};
      if (wanted(bench_case.name, options))
        cases.push_back(std::move(bench_case));
    }
  }
  return cases;
}

}  // namespace crosscheck
