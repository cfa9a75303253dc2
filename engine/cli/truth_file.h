#pragma once

#include <map>
#include <string>
#include <vector>

#include "graph/result.h"
#include "scoring/evaluation.h"

namespace crosscheck {

/// Reads known truths: CSV or JSONL records with object, attribute and value
/// (`--map` names apply). Several values of one item are several truths.
/// Errors: those of read_corpus; malformed when a record had to be skipped,
/// since accuracy over half of the truths would mislead.
[[nodiscard]] Result<std::vector<Truth>> read_truths(
    const std::string& path,
    const std::map<std::string, std::string>& field_map);

}  // namespace crosscheck
