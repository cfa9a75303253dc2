#pragma once

#include <filesystem>
#include <string>

#include "bench/suite.h"

namespace crosscheck {

/// Finds the pairs of marked events of two documents that are one, a topic's
/// documents being one corpus: `precision` and `recall` over the pairs that
/// events of one group make, `link_precision` and `link_recall` over those with
/// a link of their own. A mention that no predication tells is missed. Every
/// second topic is for testing (`test`); of the others mistakes are listed.
/// Errors: those of reading and of append_failures().
[[nodiscard]] Result<Figures> measure_mention_pairs(
    const SuiteOptions& options, const std::filesystem::path& folder, bool test,
    const std::string& case_name);

}  // namespace crosscheck
