#pragma once

#include <filesystem>
#include <vector>

#include "engine/train/gum_names.h"
#include "graph/result.h"

namespace crosscheck {

/// Reads names from lines "token, tab, tag" with an empty line between
/// sentences; tags are B-PER, I-PER, B-LOC, B-ORG, B-MISC, O. Other tags are
/// read as O. Thirty sentences make a document, whose text is put together from
/// the tokens. Complexity: O(bytes). Errors: unreadable.
[[nodiscard]] Result<std::vector<GumDocument>> read_tagged_names(
    const std::filesystem::path& path);

}  // namespace crosscheck
