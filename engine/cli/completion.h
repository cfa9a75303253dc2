#pragma once

#include <string>

namespace crosscheck {

// What completes the command line in a shell, made from command_specs() and
// option_table(): commands, options, their closed words, files and folders.

[[nodiscard]] std::string bash_completion();
[[nodiscard]] std::string zsh_completion();
[[nodiscard]] std::string fish_completion();

}  // namespace crosscheck
