#pragma once

#include <optional>
#include <string>

#include "engine/report/form.h"
#include "engine/report/writer.h"

namespace crosscheck {

/// The result of a run as it would be stored: written as JSON and read back, so
/// that a form of a fresh result shows what one of a stored result does.
/// `path` is named where the JSON cannot be read back, which is a fault of the
/// program.
[[nodiscard]] Result<StoredResult> result_of(const Run& run,
                                             const ReportOptions& options);

/// The JSON result in a file, recognised by its content; nothing where the file
/// is no result (or is none that can be read: reading it as an input says why).
/// Standard input is never taken for one.
///
/// Where the schema is not named in the first 64 KiB only a `.json` file is
/// looked through. Errors: those of read_findings; unreadable.
[[nodiscard]] Result<std::optional<StoredResult>> read_stored_result(
    const std::string& path);

}  // namespace crosscheck
