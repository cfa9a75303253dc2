#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace crosscheck {

/// `crosscheck schema`: the JSON Schema of the result. Returns the exit status
/// (exit_codes.h).
int schema_command(const std::vector<std::string>& arguments, std::ostream& out,
                   std::ostream& err);

}  // namespace crosscheck
