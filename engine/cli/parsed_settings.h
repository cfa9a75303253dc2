#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/cli/settings.h"

namespace crosscheck {

/// Settings and operands, or what to print and the exit status where there is
/// nothing to run (--help, or a mistake with its hint).
struct ParsedSettings {
  explicit ParsedSettings(std::string_view command) : settings(command) {}
  Settings settings;
  std::vector<std::string> operands;
  std::optional<int> exit;
  std::string for_out;  ///< help
  std::string for_err;  ///< "error: ..." and "hint: ..."
};

/// Reads the words of a command, the environment and the config file, by the
/// option table. Never fails otherwise. Operands are counted where `runs`, and
/// refused where the command is only asked for its settings.
/// Requires: `command` is one of command_specs().
[[nodiscard]] ParsedSettings parse_settings(
    std::string_view command, const std::vector<std::string>& words,
    bool runs = true);

/// What a line on standard error says of a mistake in the command line.
[[nodiscard]] std::string usage_message(std::string_view command,
                                        std::string_view message,
                                        std::string_view hint);

}  // namespace crosscheck
