#include "engine/cli/completion_command.h"

#include <fmt/format.h>

#include <array>
#include <ostream>

#include "engine/cli/arguments.h"
#include "engine/cli/completion.h"
#include "engine/cli/exit_codes.h"
#include "engine/cli/suggestion.h"

namespace crosscheck {
namespace {

struct ShellEntry {
  std::string_view name;
  std::string (*completion)();
};

constexpr std::array<ShellEntry, 3> kShells = {{{"bash", &bash_completion},
                                                {"zsh", &zsh_completion},
                                                {"fish", &fish_completion}}};

}  // namespace

int completion_command(const std::vector<std::string>& arguments,
                       std::ostream& out, std::ostream& err) {
  const ParsedSettings parsed = parse_settings("completion", arguments);
  out << parsed.for_out;
  err << parsed.for_err;
  if (parsed.exit.has_value()) return *parsed.exit;
  const std::string& shell = parsed.operands.front();
  std::vector<std::string_view> names;
  for (const ShellEntry& entry : kShells) {
    names.push_back(entry.name);
    if (entry.name != shell) continue;
    out << entry.completion();
    return kExitDone;
  }
  const std::string_view near = suggestion_for(shell, names);
  err << usage_message("completion",
                       fmt::format("there are no completions for '{}'", shell),
                       near.empty() ? "there are those of bash, zsh and fish"
                                    : fmt::format("did you mean '{}'?", near));
  return kExitUsage;
}

}  // namespace crosscheck
