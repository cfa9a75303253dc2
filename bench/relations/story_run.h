#pragma once

#include <filesystem>
#include <span>
#include <string>

#include "engine/pipeline.h"
#include "graph/result.h"

namespace crosscheck {

/// An article that a suite made.
struct StoryText {
  std::string source;
  std::string title;  ///< may be empty
  std::string text;   ///< may not be
};

/// Runs the whole pipeline over articles as one corpus, by way of a file at
/// `scratch`, which is removed. Document i of the run is articles[i], its text
/// the same bytes.
/// Errors: unwritable, and those of run_pipeline.
[[nodiscard]] Result<Run> run_stories(std::span<const StoryText> articles,
                                      const std::filesystem::path& scratch,
                                      const PipelineOptions& options);

}  // namespace crosscheck
