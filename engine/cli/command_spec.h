#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace crosscheck {

/// What stands on a command line without dashes.
struct Operand {
  enum class Kind : std::uint8_t { text, path, command, shell } kind;
  std::string_view name;  ///< "INPUT"
  std::string_view help;
  bool required = true;
  bool repeats = false;
};

struct CommandExample {
  std::string_view line;
  std::string_view says;
};

/// What help, manual and completions know of a command, but for its options,
/// which are those of options_of().
struct CommandSpec {
  std::string_view name;
  std::string_view summary;  ///< a line of the overview
  std::string_view about;    ///< a sentence or more
  std::span<const CommandExample> examples;
  std::span<const Operand> operands;
  /// Parted by spaces; the first is the default. What the registries of the
  /// report hold is added where `registers` says so.
  std::string_view formats;
  bool registers = false;
};

/// Every command, in the order of the overview.
[[nodiscard]] std::span<const CommandSpec> command_specs();

/// By name; nullptr where there is none.
[[nodiscard]] const CommandSpec* find_command(std::string_view name);

/// "did you mean 'crosscheck score'?", or the commands that there are.
[[nodiscard]] std::string hint_for_command(std::string_view word);

/// What --format of a command may be; empty where it has none.
[[nodiscard]] std::vector<std::string_view> formats_of(
    std::string_view command);

/// The form that the suffix of a path names among those of the command; "".
[[nodiscard]] std::string_view format_of_suffix(std::string_view command,
                                                std::string_view path);

}  // namespace crosscheck
