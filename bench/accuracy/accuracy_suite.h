#pragma once

#include <vector>

#include "bench/suite.h"

namespace crosscheck {

/// `accuracy/SET/METHOD`: every method of scorer_registry() on every set of
/// `options.data`, or, where none is named, on generated ones.
/// Errors: those of data_sets_in(), unwritable.
[[nodiscard]] Result<std::vector<BenchCase>> accuracy_cases(
    const SuiteOptions& options, const ScratchFolder& scratch);

/// Main figures of all methods on all sets, their ranks, calibration, the
/// seconds they took, and all figures of the first method.
[[nodiscard]] std::vector<Table> accuracy_tables(
    const std::vector<CaseResult>& results);

}  // namespace crosscheck
