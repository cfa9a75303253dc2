#pragma once

#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

#include "engine/cli/arguments.h"
#include "engine/report/writer.h"

namespace crosscheck {

/// What the commands that report on inputs have in common: checks the output,
/// runs the pipeline, prints messages to `err`, and writes the report of that
/// view to `out` or to the file of -o. Returns the exit status (exit_codes.h).
int report_run(const Arguments& arguments, ReportOptions::View view,
               std::ostream& out, std::ostream& err);

/// The whole of such a command: reads its words, prints help or what is wrong
/// with them, and runs it.
int report_command(std::string_view command,
                   const std::vector<std::string>& words,
                   ReportOptions::View view, std::ostream& out,
                   std::ostream& err);

}  // namespace crosscheck
