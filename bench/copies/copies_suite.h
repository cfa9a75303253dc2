#pragma once

#include <vector>

#include "bench/suite.h"

namespace crosscheck {

/// Text that has one origin, on the articles below `--data`
/// (docs/BENCHMARKS.md). A case whose data are not there is left out.
///
///     copies/reuse    shared text against an exact count of all pairs
///     copies/10000    ten thousand articles in one corpus
///     copies/wires-look, -test    articles of news agencies, by their credit
///
/// Errors: not_found without --data.
[[nodiscard]] Result<std::vector<BenchCase>> copies_cases(
    const SuiteOptions& options, const ScratchFolder& scratch);

[[nodiscard]] std::vector<Table> copies_tables(
    const std::vector<CaseResult>& results);

}  // namespace crosscheck
