#include "engine/cli/parsed_settings.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <deque>

#include "engine/cli/command_spec.h"
#include "engine/cli/config_file.h"
#include "engine/cli/exit_codes.h"
#include "engine/cli/help_text.h"
#include "engine/cli/suggestion.h"
#include "engine/report/terminal_text.h"

namespace crosscheck {
namespace {

/// What the words of the command line say of one option.
struct SaidOption {
  const OptionRow* row;
  std::vector<std::string> values;
  CLI::Option* option = nullptr;
};

/// "-f,--format", with what takes a flag back.
std::string names_for(const OptionRow& row) {
  std::string names;
  if (row.letter != 0) names += fmt::format("-{},", row.letter);
  names += fmt::format("--{}", row.name);
  if (!row.alias.empty()) names += fmt::format(",--{}", row.alias);
  if (row.kind == OptionKind::flag && !row.name.starts_with("no-")) {
    names += fmt::format(",!--no-{}", row.name);
  }
  return names;
}

void declare(CLI::App& app, SaidOption& said) {
  const OptionRow& row = *said.row;
  const std::string names = names_for(row);
  if (row.kind == OptionKind::flag) {
    said.option = app.add_flag(names, said.values);
  } else {
    said.option = app.add_option(names, said.values)
                      ->expected(1)
                      ->allow_extra_args(false);
  }
  said.option->multi_option_policy(row.repeats
                                       ? CLI::MultiOptionPolicy::TakeAll
                                       : CLI::MultiOptionPolicy::TakeLast);
}

/// The long options of a command, with their dashes.
std::vector<std::string> long_names(std::string_view command) {
  std::vector<std::string> names = {"--help"};
  for (const OptionRow* row : options_of(command)) {
    names.push_back(fmt::format("--{}", row->name));
    if (!row->alias.empty()) names.push_back(fmt::format("--{}", row->alias));
  }
  return names;
}

void fail(ParsedSettings& parsed, std::string_view message,
          std::string_view hint = {}) {
  parsed.exit = kExitUsage;
  parsed.for_err = usage_message(parsed.settings.command(), message, hint);
}

/// Names the first word that looks like an option and is none.
void fail_on_extras(ParsedSettings& parsed, const CLI::App& app) {
  const std::string& command = parsed.settings.command();
  for (const std::string& word : app.remaining()) {
    if (!word.starts_with('-')) continue;
    const std::string name = word.substr(0, word.find('='));
    const std::vector<std::string> known = long_names(command);
    const std::vector<std::string_view> views(known.begin(), known.end());
    const std::string_view near = suggestion_for(name, views);
    fail(parsed, fmt::format("there is no option '{}'", name),
         near.empty() ? "" : fmt::format("did you mean '{}'?", near));
    return;
  }
  fail(parsed, "too many arguments");
}

/// Whether operands are missing or too many, in words, or "".
std::string fault_of_operands(const CommandSpec& spec, std::size_t count) {
  std::size_t least = 0;
  bool any = false;
  for (const Operand& operand : spec.operands) {
    if (operand.required && least++ == count) {
      return fmt::format("{} is missing: {}", operand.name, operand.help);
    }
    any |= operand.repeats;
  }
  return any || count <= spec.operands.size() ? "" : "too many arguments";
}

/// What the command line says, before environment and file.
void read_words(const std::vector<std::string>& words, bool runs,
                ParsedSettings& parsed, std::deque<SaidOption>& said) {
  const std::string& command = parsed.settings.command();
  CLI::App app;
  app.add_option("operands", parsed.operands);
  for (const OptionRow* row : options_of(command)) {
    declare(app, said.emplace_back(SaidOption{row, {}}));
  }
  try {
    app.parse(std::vector<std::string>(words.rbegin(), words.rend()));
  } catch (const CLI::CallForHelp&) {
    parsed.exit = kExitDone;
    parsed.for_out = help_text(command);
    return;
  } catch (const CLI::ExtrasError&) {
    return fail_on_extras(parsed, app);
  } catch (const CLI::ParseError& error) {
    if (!app.remaining().empty()) return fail_on_extras(parsed, app);
    return fail(parsed, error.what());
  }
  std::erase_if(
      said, [](const SaidOption& each) { return each.option->count() == 0; });
  for (SaidOption& each : said) {
    const std::string name = fmt::format("--{}", each.row->name);
    const std::string fault =
        parsed.settings.say(*each.row, each.values, SaidBy::flag, name);
    if (fault.empty()) continue;
    return fail(parsed, fmt::format("{}: {}", name, fault));
  }
  const std::size_t count = parsed.operands.size();
  const std::string fault =
      runs         ? fault_of_operands(*find_command(command), count)
      : count == 0 ? ""
                   : fmt::format("'{}' is no option", parsed.operands.front());
  if (!fault.empty()) fail(parsed, fault);
}

void read_config(ParsedSettings& parsed) {
  Settings& settings = parsed.settings;
  if (settings.flag("no-config")) return;
  const std::string named = settings.text("config");
  const std::string path = named.empty() ? find_config_file() : named;
  if (path.empty()) return;
  const Status read = add_config_file(path, settings);
  if (read.ok()) return;
  fail(parsed, fmt::format("{}: {}", read.error().where, read.error().message),
       "--no-config runs without a file of settings");
}

}  // namespace

std::string usage_message(std::string_view command, std::string_view message,
                          std::string_view hint) {
  std::string text = fmt::format("error: {}\n", safe_text(message));
  if (!hint.empty()) return text + fmt::format("hint: {}\n", safe_text(hint));
  return text + fmt::format("hint: crosscheck {} --help shows how\n", command);
}

ParsedSettings parse_settings(std::string_view command,
                              const std::vector<std::string>& words,
                              bool runs) {
  ParsedSettings parsed(command);
  std::deque<SaidOption> said;  // CLI11 keeps pointers into it
  read_words(words, runs, parsed, said);
  if (parsed.exit.has_value()) return parsed;
  const std::string fault = add_environment(parsed.settings);
  if (!fault.empty()) {
    fail(parsed, fault,
         "the environment says so; unset the variable, or pass "
         "the option");
    return parsed;
  }
  read_config(parsed);
  return parsed;
}

}  // namespace crosscheck
