#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "bench/harness.h"
#include "bench/table.h"

namespace crosscheck {

/// Where and how the figures were made.
struct BenchSetting {
  std::string machine;  ///< name of the processor; may be empty
  unsigned cores = 0;
  std::string compiler;
  std::string build;     ///< "optimised" or "unoptimised"
  unsigned threads = 1;  ///< that a run may use
  unsigned runs = 0;
};

/// What one suite found.
struct SuiteReport {
  std::string_view suite;
  std::vector<CaseResult> results;
  std::vector<Table> tables;
  std::string_view own_threads = "";  ///< as in SuiteEntry
};

/// The setting of this program on this machine. `threads` 0: as many as there
/// are, which is then what the setting says.
[[nodiscard]] BenchSetting bench_setting(unsigned threads, unsigned runs);

/// Tables for people, at most 100 columns wide.
[[nodiscard]] std::string bench_text(const BenchSetting& setting,
                                     const std::vector<SuiteReport>& reports);

/// The same tables as Markdown.
[[nodiscard]] std::string bench_markdown(
    const BenchSetting& setting, const std::vector<SuiteReport>& reports);

/// One JSON object: `schema` "crosscheck-bench/2", `setting`, and `cases`, each
/// with suite, name, and either `figures` (medians by name) and `spread` (by
/// the same names, where it is not 0) or `wrong`. Numbers that are none are
/// null.
[[nodiscard]] std::string bench_json(const BenchSetting& setting,
                                     const std::vector<SuiteReport>& reports);

/// CSV with the columns suite,case,figure,value,spread, a row a figure; a case
/// without an answer has the figure "wrong" and its reason as the value.
[[nodiscard]] std::string bench_csv(const std::vector<SuiteReport>& reports);

}  // namespace crosscheck
