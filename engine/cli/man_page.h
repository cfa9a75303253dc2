#pragma once

#include <string>
#include <string_view>

namespace crosscheck {

/// The manual page of a command, or of crosscheck itself for "", in the man
/// macros of roff. Requires: `command` is "" or one of command_specs().
[[nodiscard]] std::string man_page(std::string_view command);

/// Every command with its options, as docs/COMMANDS.md has it.
[[nodiscard]] std::string commands_markdown();

}  // namespace crosscheck
