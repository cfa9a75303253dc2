#pragma once

#include <filesystem>
#include <string>

#include "bench/suite.h"

namespace crosscheck {

/// Runs the engine over the documents of each topic, which tell of two like
/// happenings, as one corpus, and counts the edges that join the two:
/// `conflicts` and `agreements`, and `within` for all other edges. Of every
/// second topic the edges between are listed.
/// Errors: those of reading, of runs and of append_failures().
[[nodiscard]] Result<Figures> measure_happening_edges(
    const SuiteOptions& options, const std::filesystem::path& folder,
    const std::filesystem::path& scratch, const std::string& case_name);

}  // namespace crosscheck
