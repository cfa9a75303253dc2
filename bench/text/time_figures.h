#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "bench/text/failure_list.h"
#include "bench/text/text_suite.h"
#include "bench/text/time_texts.h"

namespace crosscheck {

/// Counts of agreement between found and expected marks.
///
/// Marks that share a byte are paired in order, each at most once. Types and
/// values are compared within pairs; values count against all that was found
/// and all that was expected, so that a time that is missed is a value missed.
/// Source: UzZaman et al., SemEval-2013 Task 1: TempEval-3, section 4.
struct TimeAgreement {
  Retrieval relaxed;      ///< pairs
  Retrieval strict;       ///< pairs of one extent
  Retrieval value;        ///< pairs of one value
  std::size_t types = 0;  ///< pairs of one type
};

/// Adds the marks of one text, both in order of place, to `agreement`; what
/// disagrees goes to `failures`. Complexity: O(marks).
void compare_times(std::string_view document, std::string_view text,
                   const std::vector<TimeMark>& expected,
                   const std::vector<TimeMark>& found, TimeAgreement& agreement,
                   std::vector<Failure>& failures);

/// Extents and values of the time expressions of news, in two parts each:
/// text/times/tempeval3 of text/tempeval3/docs.jsonl, and text/times/meantime
/// of text/meantime.
[[nodiscard]] Status add_time_cases(const SuiteOptions& options,
                                    std::vector<BenchCase>& cases);

}  // namespace crosscheck
