#pragma once

#include <vector>

#include "bench/suite.h"
#include "fixtures/record_generator.h"

namespace crosscheck {

/// Tables with planted copiers, of `--records` records before the copiers':
///
///     copying/N/met-by-chance    50 of 1000 sources copy, but choose items as
///                                all others do
///     copying/N/followers        50 of 1000 copy, and claim what their
///     original
///                                claims
///     copying/N/cliques          ten originals with four followers each
///     copying/N/one-false-value  a bad source whose errors many repeat
///     copying/N/all-pairs        cost and finds against a comparison of all
///                                pairs, up to 2 * 10^4 records
///
/// Figures: pairs planted, found and false; accuracy of `posterior` beside vote
/// and oracle_accuracy(), and of the gap between these how much is closed; with
/// one-false-value how far both fall from the same records without the copies.
/// Errors: invalid_option.
[[nodiscard]] Result<std::vector<BenchCase>> copying_cases(
    const SuiteOptions& options, const ScratchFolder& scratch);

[[nodiscard]] std::vector<Table> copying_tables(
    const std::vector<CaseResult>& results);

}  // namespace crosscheck
