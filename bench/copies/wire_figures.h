#pragma once

#include "bench/suite.h"

namespace crosscheck {

/// copies/wires-look and -test: articles that are a news agency's by the gold
/// (`wire` of text/polnear), found by their credit. Right is the same agency;
/// `text_` figures are those without the author's name. Every second article by
/// id is for testing, and failures are listed of -look alone.
[[nodiscard]] Status add_wire_cases(const SuiteOptions& options,
                                    std::vector<BenchCase>& cases);

}  // namespace crosscheck
