#pragma once

#include <string_view>

#include "engine/report/findings.h"
#include "graph/result.h"

namespace crosscheck {

/// Reads a JSON result (crosscheck.result/1).
///
/// Keys that are not known are passed over; a key that is missing leaves its
/// default. Every row that the Findings point at is there, every side has a
/// claim and every dispute a side, and strings are valid UTF-8: nothing else of
/// the text is believed.
///
/// Errors: malformed (at `path:line:column`) for what is no JSON, of a wrong
/// type, or points at a row that is not there; unsupported for another schema.
/// Complexity: O(bytes); memory: the text twice and the Findings.
[[nodiscard]] Result<Findings> read_findings(std::string_view json,
                                             std::string_view path);

/// Whether a file that begins with `head` may be a JSON result: an object that
/// names a schema of results. A look only; reading tells.
[[nodiscard]] bool looks_like_result(std::string_view json);

}  // namespace crosscheck
