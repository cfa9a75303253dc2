#pragma once

#include <vector>

#include "bench/suite.h"

namespace crosscheck {

/// Events across documents, on marked events below `--data`
/// (docs/BENCHMARKS.md). A case whose data are not there is left out.
///
///     events/ecbplus-look, -test   pairs of mentions that tell of one event
///     events/two-happenings        edges between the two happenings of a topic
///
/// Errors: not_found without --data.
[[nodiscard]] Result<std::vector<BenchCase>> events_cases(
    const SuiteOptions& options, const ScratchFolder& scratch);

[[nodiscard]] std::vector<Table> events_tables(
    const std::vector<CaseResult>& results);

}  // namespace crosscheck
