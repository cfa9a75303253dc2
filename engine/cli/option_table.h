#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace crosscheck {

/// What the value of an option is.
enum class OptionKind : std::uint8_t {
  flag,    ///< none; `--no-NAME` takes it back
  count,   ///< a whole number in [low, high]
  amount,  ///< a number in [low, high]
  text,
  pairs,  ///< OURS=THEIRS,...
  file,
  folder,
  word  ///< one of choices_of()
};

/// Where an option stands in help and manual, in this order.
enum class OptionGroup : std::uint8_t {
  common,
  selection,
  input,
  scoring,
  output,
  running
};

/// One option: everything that parsing, help, manual, completions, the config
/// file and the environment know of it.
struct OptionRow {
  std::string_view name = {};   ///< "format": --format, and the key of the file
  char letter = 0;              ///< 'f': -f
  std::string_view alias = {};  ///< "colour": --colour too
  std::string_view value = {};  ///< "FORMAT"; "" for a flag
  OptionKind kind = OptionKind::text;
  OptionGroup group = OptionGroup::common;
  std::string_view help = {};      ///< without the default
  std::string_view fallback = {};  ///< the default; "" where help tells it
  std::string_view commands = {};  ///< that have it, parted by spaces
  std::string_view words = {};  ///< of OptionKind::word, where they are fixed
  double low = 0, high = 0;
  bool repeats = false;
  bool settable = true;    ///< by the config file and the environment
  bool in_result = false;  ///< the JSON result may differ by it
};

/// Every option. A name may have two rows for different commands.
[[nodiscard]] std::span<const OptionRow> option_table();

/// Those of a command, by group and then in the order of the table.
[[nodiscard]] std::vector<const OptionRow*> options_of(
    std::string_view command);

/// The row of a command's option by its long name or alias; nullptr.
[[nodiscard]] const OptionRow* find_option(std::string_view command,
                                           std::string_view name);

/// The words that an option of that command may have; empty: anything.
[[nodiscard]] std::vector<std::string_view> choices_of(
    const OptionRow& row, std::string_view command);

/// "CROSSCHECK_FAIL_ON".
[[nodiscard]] std::string environment_name(const OptionRow& row);

[[nodiscard]] std::string_view title_of(OptionGroup group);

/// "-f, --format FORMAT".
[[nodiscard]] std::string shown_option(const OptionRow& row);

/// "-f" and "--format", with the other names.
[[nodiscard]] std::vector<std::string> dashed_names(const OptionRow& row);

/// The help of an option with its choices, range and default.
[[nodiscard]] std::string full_help(const OptionRow& row,
                                    std::string_view command);

/// What is wrong with a value, as in "'many' is no whole number", or "".
[[nodiscard]] std::string fault_of(const OptionRow& row,
                                   std::string_view command,
                                   std::string_view value);

/// Whether a value is a word that other commands know and this one does not (a
/// form that it has not): said for all commands, it is not for this one.
[[nodiscard]] bool is_of_others(const OptionRow& row, std::string_view command,
                                std::string_view value);

}  // namespace crosscheck
