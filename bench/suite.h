#pragma once

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "bench/harness.h"
#include "bench/scratch_folder.h"
#include "bench/table.h"
#include "engine/pipeline.h"
#include "graph/result.h"

namespace crosscheck {

/// What the suites run on.
struct SuiteOptions {
  std::filesystem::path fixtures;   ///< holds corpora/
  std::filesystem::path data;       ///< folders of data sets; "": generated
  std::size_t records = 1'000'000;  ///< the largest generated table
  std::string filter;               ///< part of a name; empty: all cases
  std::filesystem::path failures;   ///< where wrong answers are listed, or ""
  PipelineOptions pipeline;
};

/// A row of the table of suites.
struct SuiteEntry {
  std::string_view name;
  std::string_view summary;  ///< one line for --help
  /// The cases, in order; files that they read are written into `scratch`, and
  /// only for cases that pass the filter.
  Result<std::vector<BenchCase>> (*make)(const SuiteOptions& options,
                                         const ScratchFolder& scratch);
  /// The tables of the results of its cases.
  std::vector<Table> (*tables)(const std::vector<CaseResult>& results);
  /// The threads that it compares, whatever --threads says; "" where it keeps
  /// to --threads.
  std::string_view own_threads = "";
};

/// Every suite by name; the first is the default.
[[nodiscard]] std::span<const SuiteEntry> suite_registry();

/// Whether the case of that name was asked for.
[[nodiscard]] bool wanted(std::string_view name, const SuiteOptions& options);

/// The fixtures folder of the sources that this program was built from.
[[nodiscard]] std::filesystem::path built_in_fixtures();

/// Sizes of generated tables: 10^4, 10^5 ... below `most`, then `most`.
[[nodiscard]] std::vector<std::size_t> record_sizes(std::size_t most);

}  // namespace crosscheck
