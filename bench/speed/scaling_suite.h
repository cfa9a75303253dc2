#pragma once

#include <vector>

#include "bench/suite.h"

namespace crosscheck {

/// `scaling/N/METHOD`: the whole way from JSONL to ranked JSONL over N/4, N/2
/// and N = `--records` generated records on one thread, then over N on two, one
/// after the other in one process; the method is `--method`, or posterior and
/// vote. How time grows from N/4 to N (4 is linear), and how much faster two
/// threads are, for the whole and for scoring alone.
/// Errors: unwritable, invalid_option.
[[nodiscard]] Result<std::vector<BenchCase>> scaling_cases(
    const SuiteOptions& options, const ScratchFolder& scratch);

[[nodiscard]] std::vector<Table> scaling_tables(
    const std::vector<CaseResult>& results);

}  // namespace crosscheck
