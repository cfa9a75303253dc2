#include "engine/cli/command_table.h"

#include <fmt/format.h>

#include <csignal>
#include <exception>
#include <iostream>
#include <new>

#include "engine/cli/exit_codes.h"
#include "engine/cli/help_text.h"
#include "engine/cli/suggestion.h"
#include "engine/report/interruption.h"
#include "engine/report/program.h"
#include "engine/report/terminal_text.h"

namespace crosscheck {
namespace {

int unknown_command(std::span<const Command> commands, const std::string& word,
                    std::ostream& err) {
  std::vector<std::string_view> names;
  for (const Command& command : commands) names.push_back(command.name);
  names.emplace_back("help");
  const std::string_view near = suggestion_for(word, names);
  err << fmt::format("error: there is no command '{}'\n", safe_text(word));
  if (near.empty()) {
    err << fmt::format("hint: there are {}\n", fmt::join(names, ", "));
  } else {
    err << fmt::format("hint: did you mean 'crosscheck {}'?\n", near);
  }
  return kExitUsage;
}

/// `crosscheck help [COMMAND]`.
int show_help(std::span<const Command> commands,
              const std::vector<std::string>& words, std::ostream& out,
              std::ostream& err) {
  if (words.size() < 2) {
    out << long_overview();
    return kExitDone;
  }
  const std::string& name = words[1];
  if (name == "help" || name == "--help" || name == "-h") {
    out << help_text("help");
    return kExitDone;
  }
  for (const Command& command : commands) {
    if (command.name == name) return command.run({"--help"}, out, err);
  }
  return unknown_command(commands, name, err);
}

int dispatch(std::span<const Command> commands,
             const std::vector<std::string>& words, std::ostream& out,
             std::ostream& err) {
  const std::string first = words.empty() ? "" : words.front();
  if (words.empty() || first == "--help" || first == "-h") {
    out << short_overview();
    return kExitDone;
  }
  if (first == "help") return show_help(commands, words, out, err);
  if (first == "--version") {
    out << kProgramName << ' ' << kProgramVersion << " (result schema "
        << kResultSchema << ")\n";
    return kExitDone;
  }
  for (const Command& command : commands) {
    if (command.name != first) continue;
    return command.run({words.begin() + 1, words.end()}, out, err);
  }
  return unknown_command(commands, first, err);
}

}  // namespace

int run_command(std::span<const Command> commands,
                const std::vector<std::string>& words, std::ostream& out,
                std::ostream& err) {
  try {
    return dispatch(commands, words, out, err);
  } catch (const std::bad_alloc&) {
    err << "error: out of memory\n";
  } catch (const std::exception& fault) {
    err << "error: internal: " << safe_text(fault.what()) << '\n';
  }
  return kExitInternal;
}

int run_program(std::span<const Command> commands, int argc, char** argv) {
  std::signal(SIGPIPE, SIG_IGN);
  clean_up_when_interrupted();
  std::vector<std::string> words;
  if (argc > 1) words.assign(argv + 1, argv + argc);
  const int status = run_command(commands, words, std::cout, std::cerr);
  std::cout.flush();
  return status;
}

}  // namespace crosscheck
