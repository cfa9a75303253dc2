#pragma once

#include <string>

#include "engine/report/result_diff.h"
#include "engine/report/writer.h"

namespace crosscheck {

/// Two results, by what the user calls them, and what differs between them.
struct ComparedResults {
  std::string before_name, after_name;
  const Findings& before;
  const Findings& after;
  const ResultDiff& diff;
  DiffOptions options;
};

/// For a terminal: counts in sentences, then each list under its heading, of
/// which `options.top` rows are shown (0: all). Texts of the results are made
/// safe to print. O(rows).
[[nodiscard]] Status write_diff_text(const ComparedResults& compared,
                                     const ReportOptions& options,
                                     ByteSink& sink);

/// As crosscheck.diff/1 (docs/DATA_FORMATS.md, "Differences"). O(rows).
[[nodiscard]] Status write_diff_json(const ComparedResults& compared,
                                     ByteSink& sink);

}  // namespace crosscheck
