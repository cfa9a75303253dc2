#pragma once

#include <string>
#include <string_view>

namespace crosscheck {

/// `crosscheck help COMMAND`: what it does, examples, operands, then its
/// options by group, with choices and defaults. At most 80 columns.
/// Requires: `command` is one of command_specs().
[[nodiscard]] std::string help_text(std::string_view command);

/// `crosscheck` alone: ten lines.
[[nodiscard]] std::string short_overview();

/// `crosscheck help`: every command in a line.
[[nodiscard]] std::string long_overview();

}  // namespace crosscheck
