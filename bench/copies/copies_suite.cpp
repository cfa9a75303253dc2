#include "bench/copies/copies_suite.h"

#include "bench/copies/reuse_figures.h"

namespace crosscheck {

Result<std::vector<BenchCase>> copies_cases(const SuiteOptions& options,
                                            const ScratchFolder& /*scratch*/) {
  if (options.data.empty()) {
    return Error{ErrorCode::not_found,
                 "the suite copies needs a folder of articles", "--data"};
  }
  std::vector<BenchCase> cases;
  const Status added = add_reuse_cases(options, cases);
  if (!added.ok()) return added.error();
  std::erase_if(cases, [&](const BenchCase& bench_case) {
    return !wanted(bench_case.name, options);
  });
  return cases;
}

std::vector<Table> copies_tables(const std::vector<CaseResult>& results) {
  std::vector<Table> tables;
  for (const CaseResult& result : results)
    tables.push_back(table_of_figures("", {result}));
  return tables;
}

}  // namespace crosscheck
