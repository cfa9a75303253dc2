#pragma once

#include <vector>

#include "bench/suite.h"

namespace crosscheck {

/// What the page costs before a browser opens it (docs/BENCHMARKS.md, page).
///
///     page/shell     bytes of a page without a result, and of script and style
///                    in it
///     page/10000     from the JSON of as many made-up claims to HTML:
///     page/50000     seconds to read it, to lay out its graph, to write all
///
/// A page that lacks its parts, and a graph that lacks a claim, has no figures.
[[nodiscard]] Result<std::vector<BenchCase>> page_cases(
    const SuiteOptions& options, const ScratchFolder& scratch);

[[nodiscard]] std::vector<Table> page_tables(
    const std::vector<CaseResult>& results);

}  // namespace crosscheck
