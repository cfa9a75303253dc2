#pragma once

#include <iosfwd>

#include "engine/cli/arguments.h"
#include "engine/report/form.h"
#include "engine/report/writer.h"

namespace crosscheck {

/// Whether an output is made of the stored result and not of the run itself:
/// forms, and what shows a selection.
[[nodiscard]] bool is_made_of_result(const Output& output,
                                     const Arguments& arguments,
                                     ReportOptions::View view);

/// Writes every output of a run; whether --fail-on found something. A note on
/// `err` says which outputs hold everything whatever is selected.
[[nodiscard]] Result<bool> write_run(const Run& run, const Arguments& arguments,
                                     const ReportOptions& options,
                                     std::ostream& out, std::ostream& err);

/// The same for a result that was stored.
[[nodiscard]] Result<bool> write_stored(const StoredResult& result,
                                        const Arguments& arguments,
                                        const ReportOptions& options,
                                        std::ostream& out, std::ostream& err);

}  // namespace crosscheck
