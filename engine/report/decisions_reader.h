#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/report/findings.h"
#include "engine/report/form.h"
#include "graph/result.h"

namespace crosscheck {

/// Reads a file of decisions (crosscheck.decisions/1), as the page saves it:
/// what a person decided about disputes, in the order of the file; `found` is
/// left for the result to tell. Keys that are not known are passed over.
///
/// Errors: not_found, unreadable; malformed, at `path:line:column`, for what is
/// no such file, a status that is neither `confirmed` nor `rejected`, a
/// decision without a dispute, and a second one on a dispute.
[[nodiscard]] Result<std::vector<FoundDecision>> read_decisions(
    const std::string& path);

/// The same of the bytes of a file; `path` is for the messages.
[[nodiscard]] Result<std::vector<FoundDecision>> decisions_in(
    std::string_view json, std::string_view path);

/// Puts decisions into a stored result, its JSON and its Findings, in place of
/// those that it has, and says of each whether the dispute is there.
void put_decisions(std::vector<FoundDecision> decisions, StoredResult& result);

}  // namespace crosscheck
