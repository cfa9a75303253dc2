#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/cli/option_table.h"

namespace crosscheck {

/// Where the value of a setting was said, weakest first.
enum class SaidBy : std::uint8_t { fallback, file, environment, flag };

/// The value of an option, and where it comes from.
struct Setting {
  const OptionRow* row = nullptr;
  std::vector<std::string> values;  ///< of a flag: "true" or "false"
  SaidBy by = SaidBy::fallback;
  std::string where;  ///< "crosscheck.toml:3:1", "CROSSCHECK_TOP" or "--top"
};

/// The settings of one run of a command: one for each of its options.
class Settings {
 public:
  /// With the defaults of the table.
  explicit Settings(std::string_view command);

  /// Says a value, unless a stronger one was said. Returns what is wrong with
  /// it, or "". Requires: the command has that option.
  [[nodiscard]] std::string say(const OptionRow& row,
                                std::vector<std::string> values, SaidBy by,
                                std::string where);

  /// By the name of an option of the command; "", nothing or false where it has
  /// none such.
  [[nodiscard]] std::string text(std::string_view name) const;
  [[nodiscard]] std::vector<std::string> texts(std::string_view name) const;
  [[nodiscard]] bool flag(std::string_view name) const;
  [[nodiscard]] double number(std::string_view name) const;
  [[nodiscard]] std::size_t count(std::string_view name) const;

  [[nodiscard]] const std::string& command() const { return command_; }
  [[nodiscard]] const std::vector<Setting>& all() const { return all_; }

 private:
  [[nodiscard]] const Setting* find(std::string_view name) const;

  std::string command_;
  std::vector<Setting> all_;  // in the order of options_of()
};

/// Takes what the environment says of the options. Returns what is wrong, as
/// "CROSSCHECK_TOP: 'many' is no whole number", or "".
[[nodiscard]] std::string add_environment(Settings& settings);

/// The options that a JSON result depends on and that were said, by long name
/// without dashes. A flag's value is "", of words that were given again those
/// with commas between.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> result_options(
    const Settings& settings);

/// A command for a POSIX shell that makes the JSON result of these inputs and
/// result_options(), whichever command, format and output they were given for.
[[nodiscard]] std::string canonical_command(
    const std::vector<std::pair<std::string, std::string>>& options,
    const std::vector<std::string>& inputs);

}  // namespace crosscheck
