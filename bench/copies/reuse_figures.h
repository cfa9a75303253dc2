#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "bench/suite.h"
#include "bench/text/failure_list.h"
#include "graph/copied_text.h"

namespace crosscheck {

/// How much two articles share, by name, the smaller first: the exact share of
/// the runs of six words of the shorter one.
using ReusePairs = std::map<std::pair<std::string, std::string>, double>;

/// Found pairs of at least `bar` against expected ones; `names` are those of
/// the documents. Complexity: O(pairs log pairs).
[[nodiscard]] Retrieval compare_reuse(const ReusePairs& expected,
                                      const std::vector<CopyPair>& found,
                                      const std::vector<std::string>& names,
                                      double bar);

/// copies/reuse: text that news articles share (text/reuse_fnc, articles in
/// text/fnc1), pairs of a containment >= 0.5, and >= 0.1 beside them.
/// copies/10000: the same articles over and over, each time with other figures,
/// until there are ten thousand: time and memory.
[[nodiscard]] Status add_reuse_cases(const SuiteOptions& options,
                                     std::vector<BenchCase>& cases);

}  // namespace crosscheck
