#pragma once

#include <vector>

#include "bench/suite.h"

namespace crosscheck {

/// End to end over folders of articles with gold, below `--data`: corpora in
/// corpus/NAME with corpus/gold/NAME.json, stories in the same way (a set that
/// is not there is left out).
///
///     clusters/corpus/all, clusters/corpus/NAME
///     clusters/stories-look/all, clusters/stories-look/NAME
///     clusters/stories-test/all     every second story with gold, by name
///     clusters/stories-alarms/all   stories without gold: conflicts to read
///
/// `all` is the sum. With --failures each but stories-test lists what is missed
/// and what is wrong.
/// Errors: not_found without --data.
[[nodiscard]] Result<std::vector<BenchCase>> clusters_cases(
    const SuiteOptions& options, const ScratchFolder& scratch);

[[nodiscard]] std::vector<Table> clusters_tables(
    const std::vector<CaseResult>& results);

}  // namespace crosscheck
