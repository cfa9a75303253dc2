#pragma once

#include <string>
#include <utility>
#include <vector>

#include "engine/cli/arguments.h"

namespace crosscheck {

/// The options that a result depends on and that are not defaults, by long name
/// without dashes, in the order of --help. A flag's value is "".
[[nodiscard]] std::vector<std::pair<std::string, std::string>> result_options(
    const Arguments& arguments);

/// A command for a POSIX shell that makes the JSON result of these arguments,
/// whichever command, format and output they were given for.
[[nodiscard]] std::string command_text(const Arguments& arguments);

}  // namespace crosscheck
