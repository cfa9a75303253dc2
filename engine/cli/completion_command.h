#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace crosscheck {

/// `crosscheck completion SHELL`: what completes the command line in that
/// shell. Returns the exit status (exit_codes.h).
int completion_command(const std::vector<std::string>& arguments,
                       std::ostream& out, std::ostream& err);

}  // namespace crosscheck
