#include "engine/cli/command_table.h"

#include <fmt/format.h>

#include <csignal>
#include <exception>
#include <iostream>
#include <new>

#include "engine/cli/exit_codes.h"
#include "engine/cli/suggestion.h"
#include "engine/report/program.h"
#include "engine/report/terminal_text.h"

namespace crosscheck {
namespace {

std::string overview(std::span<const Command> commands) {
  std::string text =
      "crosscheck: what do several sources agree on, and what do they "
      "dispute?\n\n"
      "  crosscheck score articles/\n"
      "  crosscheck contradictions articles/\n\n";
  for (const Command& command : commands) {
    text += fmt::format("  {:<16}{}\n", command.name, command.summary);
  }
  return text + "\ncrosscheck help COMMAND shows its examples and options.\n";
}

int unknown_command(std::span<const Command> commands, const std::string& word,
                    std::ostream& err) {
  std::vector<std::string_view> names;
  for (const Command& command : commands) names.push_back(command.name);
  const std::string_view near = suggestion_for(word, names);
  err << fmt::format("error: there is no command '{}'\n", safe_text(word));
  if (near.empty()) {
    err << fmt::format("hint: there are {}\n", fmt::join(names, ", "));
  } else {
    err << fmt::format("hint: did you mean 'crosscheck {}'?\n", near);
  }
  return kExitUsage;
}

int dispatch(std::span<const Command> commands,
             const std::vector<std::string>& words, std::ostream& out,
             std::ostream& err) {
  const std::string first = words.empty() ? "--help" : words.front();
  const bool help = first == "help";
  if (first == "--help" || first == "-h" || (help && words.size() == 1)) {
    out << overview(commands);
    return kExitDone;
  }
  if (first == "--version") {
    out << kProgramName << ' ' << kProgramVersion << " (result schema "
        << kResultSchema << ")\n";
    return kExitDone;
  }
  const std::string& name = help ? words[1] : first;
  for (const Command& command : commands) {
    if (command.name != name) continue;
    if (help) return command.run({"--help"}, out, err);
    return command.run({words.begin() + 1, words.end()}, out, err);
  }
  return unknown_command(commands, name, err);
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
  std::vector<std::string> words;
  if (argc > 1) words.assign(argv + 1, argv + argc);
  const int status = run_command(commands, words, std::cout, std::cerr);
  std::cout.flush();
  return status;
}

}  // namespace crosscheck
