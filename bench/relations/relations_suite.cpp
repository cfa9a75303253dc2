#include "bench/relations/relations_suite.h"

#include <array>

#include "bench/relations/pair_figures.h"
#include "bench/relations/slot_figures.h"

namespace crosscheck {
namespace {

using AddCases = Status (*)(const SuiteOptions& options,
                            const std::filesystem::path& scratch,
                            std::vector<BenchCase>& cases);
constexpr std::array kParts =
    std::to_array<AddCases>({add_slot_cases, add_pair_cases});

}  // namespace

Result<std::vector<BenchCase>> relations_cases(const SuiteOptions& options,
                                               const ScratchFolder& scratch) {
  if (options.data.empty()) {
    return Error{ErrorCode::not_found,
                 "the suite relations needs a folder of annotated texts",
                 "--data"};
  }
  std::vector<BenchCase> all;
  for (const AddCases add : kParts) {
    const Status added = add(options, scratch.path(), all);
    if (!added.ok()) return added.error();
  }
  std::erase_if(all, [&](const BenchCase& bench_case) {
    return !wanted(bench_case.name, options);
  });
  return all;
}

std::vector<Table> relations_tables(const std::vector<CaseResult>& results) {
  std::vector<CaseResult> slots;
  std::vector<CaseResult> pairs;
  for (const CaseResult& result : results)
    (result.name.starts_with("relations/ecbslots") ? slots : pairs)
        .push_back(result);
  std::vector<Table> tables;
  if (!slots.empty())
    tables.push_back(table_of_figures("Numbers of one slot", slots));
  if (!pairs.empty())
    tables.push_back(table_of_figures("Pairs of texts", pairs));
  return tables;
}

}  // namespace crosscheck
