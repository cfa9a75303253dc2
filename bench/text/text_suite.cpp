#include "bench/text/text_suite.h"

#include <array>

#include "bench/text/analysis_figures.h"
#include "bench/text/chain_figures.h"
#include "bench/text/factuality_figures.h"
#include "bench/text/name_figures.h"
#include "bench/text/quantity_figures.h"
#include "bench/text/sentence_figures.h"
#include "bench/text/speech_figures.h"
#include "bench/text/time_figures.h"
#include "bench/text/tree_figures.h"

namespace crosscheck {
namespace {

// The parts of the suite, in order: each adds the cases of its data.
using AddCases = Status (*)(const SuiteOptions& options,
                            std::vector<BenchCase>& cases);
constexpr std::array kParts = std::to_array<AddCases>(
    {add_tree_cases, add_sentence_cases, add_time_cases, add_quantity_cases,
     add_speech_cases, add_factuality_cases, add_name_cases, add_chain_cases,
     add_analysis_cases});

}  // namespace

Result<std::vector<BenchCase>> text_cases(const SuiteOptions& options,
                                          const ScratchFolder& /*scratch*/) {
  if (options.data.empty()) {
    return Error{ErrorCode::not_found,
                 "the suite text needs a folder of annotated texts", "--data"};
  }
  std::vector<BenchCase> all;
  for (const AddCases add : kParts) {
    const Status added = add(options, all);
    if (!added.ok()) return added.error();
  }
  std::vector<BenchCase> asked;
  for (BenchCase& bench_case : all) {
    if (wanted(bench_case.name, options))
      asked.push_back(std::move(bench_case));
  }
  return asked;
}

// One table a part, since each has figures of its own.
std::vector<Table> text_tables(const std::vector<CaseResult>& results) {
  std::vector<Table> tables;
  std::vector<CaseResult> part;
  std::string title;
  const auto close = [&] {
    if (!part.empty()) tables.push_back(table_of_figures(title, part));
    part.clear();
  };
  for (const CaseResult& result : results) {
    const std::string name = result.name.substr(0, result.name.rfind('/'));
    if (name != title) close();
    title = name;
    part.push_back(result);
  }
  close();
  return tables;
}

}  // namespace crosscheck
