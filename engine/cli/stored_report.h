#pragma once

#include <iosfwd>

#include "engine/cli/arguments.h"
#include "engine/report/form.h"

namespace crosscheck {

/// Shows a stored result in the format that the arguments ask for, reading no
/// input and scoring nothing. Returns the exit status (exit_codes.h).
int report_stored(const StoredResult& result, const Arguments& arguments,
                  const ReportOptions& options, std::ostream& out,
                  std::ostream& err);

}  // namespace crosscheck
