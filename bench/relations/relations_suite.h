#pragma once

#include <vector>

#include "bench/suite.h"

namespace crosscheck {

/// Pairs whose relation is known, found by own extraction and linking, on the
/// texts below `--data` (docs/BENCHMARKS.md). A case whose data are not there
/// is left out.
///
///     relations/sick, /emergent, /fnc1   pairs of texts
///     relations/ecbslots-look, -test, -all   numbers of several outlets on one
///     event
///
/// Errors: not_found without --data.
[[nodiscard]] Result<std::vector<BenchCase>> relations_cases(
    const SuiteOptions& options, const ScratchFolder& scratch);

[[nodiscard]] std::vector<Table> relations_tables(
    const std::vector<CaseResult>& results);

}  // namespace crosscheck
