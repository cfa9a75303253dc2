#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/report/writer.h"

namespace crosscheck {

enum class When : std::uint8_t { automatic, always, never };

/// What the command line of a command that reports on inputs says.
struct Arguments {
  std::string claim;  ///< of `why`
  std::vector<std::string> inputs;
  std::string format;  ///< a name of writer_registry()
  std::string output;  ///< "" or "-": standard output
  std::string method;  ///< "": by the input
  std::map<std::string, std::string> field_map;
  std::string truth;       ///< "" or a file of known truths
  std::string model;       ///< "" or a language model for articles
  std::string nli;         ///< "" or the folder of a judge of relations
  std::string prior;       ///< "" or a file of sources' accuracies
  std::string attributes;  ///< "" or a file of kinds of attributes
  std::string since;       ///< "" or an earlier JSON result
  std::string decisions;   ///< "" or a file of decisions about disputes
  bool strict = false;
  bool fail_on_conflict = false;
  bool differs = false;  ///< show pairs of rules that err too often as well
  std::size_t top = 0;
  std::size_t show = 3;  ///< values that show a dependence, of `sources`
  unsigned threads = 0;
  bool verbose = false;
  bool quiet = false;
  bool raw = false;
  When colour = When::automatic;
  When progress = When::automatic;
};

/// What tells these commands apart on the command line.
struct CommandLine {
  std::string_view name;
  std::string_view summary;
  std::string_view examples;  ///< shown first in --help
  std::vector<std::string_view> formats;
  bool takes_claim = false;   ///< a CLAIM before the inputs
  bool shows_values = false;  ///< --show
};

/// Arguments, or what to print and the exit status where there is nothing to
/// run (--help, or a mistake with its hint).
struct Parsed {
  Arguments arguments;
  std::optional<int> exit;
  std::string for_out;  ///< help
  std::string for_err;  ///< "error: ..." and "hint: ..."
};

/// Never fails otherwise. The format follows the suffix of -o where --format
/// does not say it.
[[nodiscard]] Parsed parse_arguments(const CommandLine& command,
                                     const std::vector<std::string>& words);

}  // namespace crosscheck
