#include "engine/cli/arguments.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <deque>
#include <utility>

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

When when_of(std::string_view word) {
  if (word == "always") return When::always;
  return word == "never" ? When::never : When::automatic;
}

FailOn fail_on_of(std::string_view word) {
  if (word == "conflict") return FailOn::conflict;
  return word == "disputed" ? FailOn::disputed : FailOn::nothing;
}

std::map<std::string, std::string> pairs_of(
    const std::vector<std::string>& words) {
  std::map<std::string, std::string> map;
  for (const std::string& word : words) {
    for (const std::string& pair : CLI::detail::split(word, ',')) {
      const std::size_t equals = pair.find('=');
      map[pair.substr(0, equals)] = pair.substr(equals + 1);
    }
  }
  return map;
}

std::vector<Output> outputs_of(const Settings& settings) {
  const std::string& command = settings.command();
  const std::string said = settings.text("format");
  const std::vector<std::string> paths = settings.texts("output");
  const std::vector<std::string_view> formats = formats_of(command);
  const std::string usual =
      formats.empty() ? std::string() : std::string(formats.front());
  std::vector<Output> outputs;
  for (const std::string& path : paths) {
    Output output{path == "-" ? "" : path, said};
    const std::string suffix(format_of_suffix(command, path));
    if (said.empty() || (paths.size() > 1 && !suffix.empty())) {
      output.format = suffix;
    }
    if (output.format.empty()) output.format = said.empty() ? usual : said;
    outputs.push_back(std::move(output));
  }
  if (outputs.empty()) outputs.push_back({"", said.empty() ? usual : said});
  return outputs;
}

void read_files(const Settings& settings, Arguments& a) {
  a.field_map = pairs_of(settings.texts("map"));
  a.encoding = settings.text("encoding");
  a.truth = settings.text("truth");
  a.model = settings.text("model");
  a.nli = settings.text("nli");
  a.prior = settings.text("prior");
  a.attributes = settings.text("attributes");
  a.since = settings.text("since");
  a.decisions = settings.text("decisions");
}

void read_selection(const Settings& settings, Arguments& a) {
  a.top = settings.count("top");
  a.show = settings.count("show");
  a.about = settings.text("about");
  a.slot = settings.text("slot");
  a.sources = settings.texts("source");
  a.min_score = settings.number("min-score");
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

Parsed parse_arguments(std::string_view command,
                       const std::vector<std::string>& words) {
  ParsedSettings read = parse_settings(command, words);
  Parsed parsed;
  parsed.exit = read.exit;
  parsed.for_out = std::move(read.for_out);
  parsed.for_err = std::move(read.for_err);
  if (parsed.exit.has_value()) return parsed;
  const Settings& settings = read.settings;
  Arguments& a = parsed.arguments;
  a.result_options = result_options(settings);
  a.inputs = std::move(read.operands);
  if (command == "why") {
    a.claim = std::move(a.inputs.front());
    a.inputs.erase(a.inputs.begin());
  }
  a.command = canonical_command(a.result_options, a.inputs);
  a.outputs = outputs_of(settings);
  a.method = settings.text("method");
  read_files(settings, a);
  read_selection(settings, a);
  a.strict = settings.flag("strict");
  a.fail_on = fail_on_of(settings.text("fail-on"));
  a.differs = settings.flag("differs");
  a.author = settings.text("author");
  a.url = settings.text("url");
  a.width = settings.count("width");
  a.threads = static_cast<unsigned>(settings.count("threads"));
  a.verbose = settings.flag("verbose");
  a.quiet = settings.flag("quiet");
  a.raw = settings.flag("raw");
  a.colour = when_of(settings.text("color"));
  a.progress = when_of(settings.text("progress"));
  return parsed;
}

}  // namespace crosscheck
