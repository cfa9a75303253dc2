#include "bench/events/events_suite.h"

#include <filesystem>
#include <string>

#include "bench/events/happening_edges.h"
#include "bench/events/mention_pairs.h"

namespace crosscheck {
namespace {

namespace fs = std::filesystem;

}  // namespace

Result<std::vector<BenchCase>> events_cases(const SuiteOptions& options,
                                            const ScratchFolder& scratch) {
  if (options.data.empty()) {
    return Error{ErrorCode::not_found,
                 "the suite events needs a folder of annotated texts",
                 "--data"};
  }
  std::vector<BenchCase> cases;
  const fs::path folder = options.data / "text" / "ecbplus";
  if (!fs::exists(folder / "mentions.jsonl")) return cases;
  const auto add = [&](const std::string& name, auto measure) {
    if (wanted(name, options)) cases.push_back({name, measure, true});
  };
  for (const bool test : {false, true}) {
    const std::string name =
        std::string("events/ecbplus-") + (test ? "test" : "look");
    add(name, [&options, folder, test, name] {
      return measure_mention_pairs(options, folder, test, name);
    });
  }
  const std::string name = "events/two-happenings";
  add(name, [&options, folder, scratch = scratch.path(), name] {
    return measure_happening_edges(options, folder, scratch, name);
  });
  return cases;
}

std::vector<Table> events_tables(const std::vector<CaseResult>& results) {
  std::vector<Table> tables;
  std::vector<CaseResult> pairs;
  std::vector<CaseResult> edges;
  for (const CaseResult& result : results) {
    (result.name.starts_with("events/ecbplus") ? pairs : edges)
        .push_back(result);
  }
  if (!pairs.empty()) {
    tables.push_back(table_of_figures("Mentions of one event", pairs));
  }
  if (!edges.empty()) {
    tables.push_back(table_of_figures("Edges between two happenings", edges));
  }
  return tables;
}

}  // namespace crosscheck
