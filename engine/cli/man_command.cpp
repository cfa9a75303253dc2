#include "engine/cli/man_command.h"

#include <fmt/format.h>

#include <ostream>

#include "engine/cli/arguments.h"
#include "engine/cli/command_spec.h"
#include "engine/cli/exit_codes.h"
#include "engine/cli/man_page.h"

namespace crosscheck {

int man_command(const std::vector<std::string>& arguments, std::ostream& out,
                std::ostream& err) {
  const ParsedSettings parsed = parse_settings("man", arguments);
  out << parsed.for_out;
  err << parsed.for_err;
  if (parsed.exit.has_value()) return *parsed.exit;
  const std::string name =
      parsed.operands.empty() ? "" : parsed.operands.front();
  if (!name.empty() && find_command(name) == nullptr) {
    err << usage_message("man", fmt::format("there is no command '{}'", name),
                         hint_for_command(name));
    return kExitUsage;
  }
  const bool markdown = parsed.settings.text("format") == "markdown";
  out << (markdown ? commands_markdown() : man_page(name));
  return kExitDone;
}

}  // namespace crosscheck
