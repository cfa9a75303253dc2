#pragma once

#include <vector>

#include "bench/suite.h"

namespace crosscheck {

/// `text/analysis/basil-test`: every article of text/basil/docs.jsonl below the
/// data through all of analyse(), on one thread. Figures: articles, tokens;
/// articles and tokens a second of processor time, reading left out; peak
/// memory of the run, the model included.
[[nodiscard]] Status add_analysis_cases(const SuiteOptions& options,
                                        std::vector<BenchCase>& cases);

}  // namespace crosscheck
