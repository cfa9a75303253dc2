#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include "bench/harness.h"
#include "engine/pipeline.h"
#include "graph/result.h"

namespace crosscheck {

/// What the suite runs on.
struct SuiteOptions {
  std::filesystem::path fixtures;   ///< holds corpora/
  std::size_t records = 1'000'000;  ///< the largest generated table
  std::string filter;               ///< part of a name; empty: all cases
  PipelineOptions pipeline;
};

/// The fixtures folder of the sources that this program was built from.
[[nodiscard]] std::filesystem::path built_in_fixtures();

/// A folder of its own below the system's temporary folder, removed with all
/// that lies in it at the end of its life.
class ScratchFolder {
 public:
  /// Errors: unwritable.
  static Result<ScratchFolder> create();
  ScratchFolder(ScratchFolder&& other) noexcept;
  ScratchFolder& operator=(ScratchFolder&&) = delete;
  ~ScratchFolder();

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

 private:
  explicit ScratchFolder(std::filesystem::path path);
  std::filesystem::path path_;  ///< empty: moved from
};

/// The cases whose names contain the filter, in order: each corpus of the
/// fixtures by name, then generated records of 10^4, 10^5 ... up to the number
/// asked for, whose files are written into `scratch`.
/// Errors: not_found without the folder of corpora, unwritable, invalid_option.
[[nodiscard]] Result<std::vector<BenchCase>> make_suite(
    const SuiteOptions& options, const ScratchFolder& scratch);

/// Sizes of generated tables: 10^4, 10^5 ... below `most`, then `most`.
[[nodiscard]] std::vector<std::size_t> record_sizes(std::size_t most);

}  // namespace crosscheck
