#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace crosscheck {

/// `crosscheck score INPUT...`: ranks what the inputs claim. `arguments` are
/// those after the command's name; data goes to `out` (or the file of -o),
/// messages to `err`. Returns the exit status (exit_codes.h).
int score_command(const std::vector<std::string>& arguments, std::ostream& out,
                  std::ostream& err);

}  // namespace crosscheck
