#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/cli/settings.h"

namespace crosscheck {

enum class When : std::uint8_t { automatic, always, never };

/// What --fail-on ends with status 1 for.
enum class FailOn : std::uint8_t { nothing, disputed, conflict };

/// One file of -o; a path of "" is standard output.
struct Output {
  std::string path;
  std::string format;  ///< one of formats_of() the command
};

/// What the command line, the environment and the config file say to a command
/// that reports on inputs.
struct Arguments {
  std::string claim;  ///< of `why`
  std::vector<std::string> inputs;
  std::vector<Output> outputs;  ///< at least one
  std::string method;           ///< "": by the input
  std::map<std::string, std::string> field_map;
  std::string encoding;    ///< "": found out
  std::string truth;       ///< "" or a file of known truths
  std::string model;       ///< "" or a language model for articles
  std::string nli;         ///< "" or the folder of a judge of relations
  std::string prior;       ///< "" or a file of sources' accuracies
  std::string attributes;  ///< "" or a file of kinds of attributes
  std::string since;       ///< "" or an earlier JSON result
  std::string decisions;   ///< "" or a file of decisions about disputes
  bool strict = false;
  FailOn fail_on = FailOn::nothing;
  bool differs = false;  ///< show pairs of rules that err too often as well
  std::size_t top = 0;
  std::size_t show = 3;  ///< values that show a dependence, of `sources`
  // What is shown of the result; "" and nothing: all.
  std::string about;
  std::string slot;
  std::vector<std::string> sources;
  double min_score = 0;
  std::string author, url;  ///< of drafts that need a publisher
  std::size_t width = 0;    ///< columns of text; 0: by the terminal
  unsigned threads = 0;
  bool verbose = false;
  bool quiet = false;
  bool raw = false;
  When colour = When::automatic;
  When progress = When::automatic;
  std::string command;  ///< that makes the same result again
  /// Of that command: the options that are not defaults, without dashes.
  std::vector<std::pair<std::string, std::string>> result_options;
};

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

struct Parsed {
  Arguments arguments;
  std::optional<int> exit;
  std::string for_out, for_err;  ///< as in ParsedSettings
};

/// The same for a command that reports on inputs. The form of an output follows
/// its suffix; --format holds for standard output, for a single -o, and for a
/// suffix that names none.
[[nodiscard]] Parsed parse_arguments(std::string_view command,
                                     const std::vector<std::string>& words);

/// What a line on standard error says of a mistake in the command line.
[[nodiscard]] std::string usage_message(std::string_view command,
                                        std::string_view message,
                                        std::string_view hint);

}  // namespace crosscheck
