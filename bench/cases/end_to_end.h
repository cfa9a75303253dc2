#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "bench/harness.h"
#include "engine/pipeline.h"
#include "graph/result.h"

namespace crosscheck {

/// One run from files to ranked claims, made in a process of its own.
struct Sample {
  StageTimes stages;         ///< seconds of reading to scoring
  double write_seconds = 0;  ///< ranked claims into a sink that counts
  double total_seconds = 0;  ///< wall time, from the first byte read
  std::uint64_t claims = 0;
  std::uint64_t peak_bytes = 0;  ///< resident memory before verification
  std::uint64_t output_bytes = 0;
  double accuracy = -1;  ///< planted truths found; below 0: no truth
};

/// The figures of a sample.
[[nodiscard]] Figures figures_of(const Sample& sample);

/// Looks at a finished run and fills in what it can tell (`accuracy`).
/// Errors: what is wrong with the answer, in words.
using Verification = std::function<Status(const Run& run, Sample& sample)>;

/// Reads, scores and writes ranked claims in `format` into a sink that counts;
/// then, with the clock and the memory gauge read, verifies.
/// Errors: those of the pipeline and the writer, or of `verify`.
[[nodiscard]] Result<Figures> run_end_to_end(
    const std::vector<std::string>& inputs, const PipelineOptions& options,
    std::string_view format, const Verification& verify);

/// What must hold of every run: the ranking has each value once, its scores
/// lie in [0,1] and never rise, its ranks never fall, the output is not empty.
[[nodiscard]] Status verify_ranking(const Run& run, const Sample& sample);

}  // namespace crosscheck
