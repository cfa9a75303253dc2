#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace crosscheck {

/// `crosscheck man [COMMAND]`: the manual page, in roff's man macros; or all of
/// them in Markdown. Returns the exit status (exit_codes.h).
int man_command(const std::vector<std::string>& arguments, std::ostream& out,
                std::ostream& err);

}  // namespace crosscheck
