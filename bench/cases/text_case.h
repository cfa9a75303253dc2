#pragma once

#include <filesystem>

#include "bench/harness.h"
#include "engine/pipeline.h"

namespace crosscheck {

/// The right answer to a corpus of articles: some claims, each with evidence
/// that lies inside its document, and disputes made of conflict edges only.
[[nodiscard]] Status verify_articles(const Run& run);

/// `text/NAME/METHOD`: the articles of a folder to ranked JSONL.
[[nodiscard]] BenchCase text_case(const std::filesystem::path& folder,
                                  const PipelineOptions& options);

}  // namespace crosscheck
