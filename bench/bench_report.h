#pragma once

#include <string>
#include <vector>

#include "bench/harness.h"

namespace crosscheck {

/// Where and how the figures were made.
struct BenchSetting {
  std::string machine;  ///< name of the processor; may be empty
  unsigned cores = 0;
  std::string compiler;
  std::string build;  ///< "optimised" or "unoptimised"
  unsigned threads = 1;
  unsigned runs = 0;
};

/// The setting of this program on this machine.
[[nodiscard]] BenchSetting bench_setting(unsigned threads, unsigned runs);

/// A table for people: medians, and the spread of the total.
[[nodiscard]] std::string bench_text(const BenchSetting& setting,
                                     const std::vector<CaseResult>& results);

/// One JSON object: `schema` "crosscheck-bench/1", `setting`, and `cases` with
/// name, and either medians in seconds and bytes or `wrong`.
[[nodiscard]] std::string bench_json(const BenchSetting& setting,
                                     const std::vector<CaseResult>& results);

}  // namespace crosscheck
