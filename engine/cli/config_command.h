#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace crosscheck {

/// `crosscheck config [COMMAND] [OPTION...]`: the settings in force, each with
/// where it was said. The text is TOML that can be read back; what is not said
/// anywhere stands in comments. JSON: {"command", "settings": [{"key",
/// "value", "from", "where"}]}. Returns the exit status (exit_codes.h).
int config_command(const std::vector<std::string>& arguments, std::ostream& out,
                   std::ostream& err);

}  // namespace crosscheck
