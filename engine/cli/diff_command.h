#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace crosscheck {

/// `crosscheck diff OLD NEW`: what differs between two stored results. With
/// --fail-on disputed status 1 where a contradiction is new or has grown.
/// Returns the exit status (exit_codes.h).
int diff_command(const std::vector<std::string>& arguments, std::ostream& out,
                 std::ostream& err);

}  // namespace crosscheck
