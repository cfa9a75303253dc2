#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "bench/figures.h"
#include "engine/pipeline.h"
#include "graph/result.h"

namespace crosscheck {

/// A folder with claims.csv, truth.csv and, if there is one, attributes.csv.
struct DataSet {
  std::string name;  ///< of the folder
  std::filesystem::path folder;
};

/// The sets in a folder, by name in byte order; the folder itself where it is
/// one. Folders that are none are passed over.
/// Errors: not_found where there is no set.
[[nodiscard]] Result<std::vector<DataSet>> data_sets_in(
    const std::filesystem::path& folder);

/// Scores a set by the method of `options`, writes it as CSV, and judges the
/// rows that were written: judge() with seconds of scoring, iterations and
/// whether they converged (1 or 0).
/// Errors: those of reading, and `wrong answer` for scores that are no numbers
/// in [0,1], too few or too many of them, or rows that lack.
[[nodiscard]] Result<Figures> judge_data_set(const DataSet& set,
                                             const PipelineOptions& options);

/// That a method gave a number in [0,1] for each value and each source.
[[nodiscard]] Status verify_scores(const Evidence& evidence,
                                   const Scores& scores);

}  // namespace crosscheck
