#include "bench/copies/copies_suite.h"

#include "bench/copies/reuse_figures.h"
#include "bench/copies/wire_figures.h"

namespace crosscheck {

Result<std::vector<BenchCase>> copies_cases(const SuiteOptions& options,
                                            const ScratchFolder& /*scratch*/) {
  if (options.data.empty()) {
    return Error{ErrorCode::not_found,
                 "the suite copies needs a folder of articles", "--data"};
  }
  std::vector<BenchCase> cases;
  for (const auto add : {add_reuse_cases, add_wire_cases}) {
    const Status added = add(options, cases);
    if (!added.ok()) return added.error();
  }
  std::erase_if(cases, [&](const BenchCase& bench_case) {
    return !wanted(bench_case.name, options);
  });
  return cases;
}

std::vector<Table> copies_tables(const std::vector<CaseResult>& results) {
  std::vector<CaseResult> texts;
  std::vector<CaseResult> wires;
  for (const CaseResult& result : results)
    (result.name.starts_with("copies/wires") ? wires : texts).push_back(result);
  std::vector<Table> tables;
  if (!texts.empty()) tables.push_back(table_of_figures("Shared text", texts));
  if (!wires.empty())
    tables.push_back(table_of_figures("Articles of news agencies", wires));
  return tables;
}

}  // namespace crosscheck
