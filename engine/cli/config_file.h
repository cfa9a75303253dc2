#pragma once

#include <string>

#include "engine/cli/settings.h"
#include "graph/result.h"

namespace crosscheck {

/// The file of settings that holds where none is named: crosscheck.toml in the
/// working folder, else crosscheck/crosscheck.toml in $XDG_CONFIG_HOME (or
/// ~/.config); "" where there is neither.
[[nodiscard]] std::string find_config_file();

/// Takes what a TOML file says of the command's options.
///
/// A key at the top holds for every command that has the option; one of the
/// table of the command ([score]) is stronger. Values: true or false for flags,
/// numbers, strings, and arrays of them for options that may be given again.
/// Errors: unreadable; malformed, with file:line:column, for what is no TOML,
///         for a key or table that is none (with the nearest name), and for a
///         value of a wrong type; also in the tables of other commands.
[[nodiscard]] Status add_config_file(const std::string& path,
                                     Settings& settings);

}  // namespace crosscheck
