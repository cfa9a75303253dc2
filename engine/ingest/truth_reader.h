#pragma once

#include <string>
#include <vector>

#include "engine/ingest/corpus.h"
#include "graph/result.h"
#include "scoring/evaluation.h"

namespace crosscheck {

/// Reads known truths: CSV with the columns `object,value[,attribute]` in any
/// order, under their own names, those of `options.field_map`, or those of a
/// table that is known by its header (record_preset.h). Without a
/// column for it every attribute is "value".
///
/// Unlike records, truths are what answers are measured by, so the first bad
/// row ends the reading.
/// Errors: not_found, unreadable; malformed with `file:line:column`.
[[nodiscard]] Result<std::vector<Truth>> read_truths(
    const std::string& path, const ReadOptions& options);

}  // namespace crosscheck
