#pragma once

#include <functional>
#include <string>
#include <vector>

#include "bench/harness.h"
#include "engine/pipeline.h"
#include "graph/result.h"

namespace crosscheck {

/// Looks at a finished run and fills in what it can tell (`accuracy`).
/// Errors: what is wrong with the answer, in words.
using Verification = std::function<Status(const Run& run, Sample& sample)>;

/// Reads, scores and writes ranked JSONL into a sink that counts; then, with
/// the clock and the memory gauge read, verifies.
/// Errors: those of the pipeline and the writer, or of `verify`.
[[nodiscard]] Result<Sample> run_end_to_end(
    const std::vector<std::string>& inputs, const PipelineOptions& options,
    const Verification& verify);

/// What must hold of every run: the ranking has each value once, its scores
/// lie in [0,1] and never rise, its ranks never fall, the output is not empty.
[[nodiscard]] Status verify_ranking(const Run& run, const Sample& sample);

/// An Error that says what is wrong with an answer.
[[nodiscard]] Error wrong_answer(std::string what);

}  // namespace crosscheck
