#pragma once

#include <vector>

#include "bench/suite.h"

namespace crosscheck {

/// Adds `text/quantities/FILE-PART` for each `text/quantities/*.tsv` below the
/// data: quantities of single sentences against gold (docs/BENCHMARKS.md tells
/// the columns). A quantity is right when its interval, unit and counted noun
/// are; one that was not found is wrong. Figures:
///
///     accuracy   right, of the gold quantities
///     precision  right, of those found
///     interval   interval right, of the gold quantities
///     unit       interval and unit right
///     false      found where gold has none
[[nodiscard]] Status add_quantity_cases(const SuiteOptions& options,
                                        std::vector<BenchCase>& cases);

}  // namespace crosscheck
