#pragma once

#include <vector>

#include "bench/suite.h"

namespace crosscheck {

/// `scoring/N/SOURCES/METHOD`: one call of a scorer over N generated claims of
/// 10^3, 10^4 or 10^5 sources, N being 10^5, 10^6 and `--records`; the methods
/// are `--method`, or a choice of them. Nanoseconds a claim and iteration, as
/// multiples of streaming a 4-byte word and of one random read of a table of
/// the sources, measured in the same process; bytes of the arrays of Evidence
/// and of what scoring takes beside them, a claim.
/// Errors: invalid_option.
[[nodiscard]] Result<std::vector<BenchCase>> scoring_cases(
    const SuiteOptions& options, const ScratchFolder& scratch);

[[nodiscard]] std::vector<Table> scoring_tables(
    const std::vector<CaseResult>& results);

}  // namespace crosscheck
