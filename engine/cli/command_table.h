#pragma once

#include <iosfwd>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace crosscheck {

/// A command of the program.
struct Command {
  std::string_view name;  ///< one of command_specs()
  int (*run)(const std::vector<std::string>& arguments, std::ostream& out,
             std::ostream& err);
};

/// Runs the command that the first word names, with the words after it.
///
/// Without words, or with -h or --help: ten lines; `help`: every command;
/// `help CMD` is `CMD --help`; --version prints the version. A word that names
/// no command is a usage error with the nearest name as a hint. Exceptions end
/// here, as an internal error. Returns the exit status (exit_codes.h).
int run_command(std::span<const Command> commands,
                const std::vector<std::string>& words, std::ostream& out,
                std::ostream& err);

/// The same for main: words of the command line, standard output and error. A
/// reader that goes away (`| head`) does not kill the program.
int run_program(std::span<const Command> commands, int argc, char** argv);

}  // namespace crosscheck
