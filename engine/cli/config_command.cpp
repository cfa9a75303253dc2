#include "engine/cli/config_command.h"

#include <fmt/format.h>

#include <ostream>
#include <string_view>

#include "engine/cli/arguments.h"
#include "engine/cli/command_spec.h"
#include "engine/cli/exit_codes.h"
#include "engine/cli/help_text.h"
#include "engine/report/json_text.h"
#include "engine/report/terminal_text.h"

namespace crosscheck {
namespace {

std::string_view name_of_sayer(SaidBy by) {
  switch (by) {
    case SaidBy::fallback:
      return "default";
    case SaidBy::file:
      return "file";
    case SaidBy::environment:
      return "environment";
    case SaidBy::flag:
      break;
  }
  return "flag";
}

bool is_bare(OptionKind kind) {
  return kind == OptionKind::flag || kind == OptionKind::count ||
         kind == OptionKind::amount;
}

std::string json_string(std::string_view text) {
  std::string quoted;
  append_json_string(quoted, text);
  return quoted;
}

/// A TOML basic string has the escapes of a JSON string.
std::string shown_value(const Setting& setting) {
  const OptionRow& row = *setting.row;
  if (setting.values.empty()) return row.repeats ? "[]" : "\"\"";
  if (is_bare(row.kind)) return setting.values.back();
  if (!row.repeats) return json_string(setting.values.back());
  std::string list;
  for (const std::string& value : setting.values) {
    list += (list.empty() ? "[" : ", ") + json_string(value);
  }
  return list + "]";
}

std::string toml_of(const Settings& settings) {
  std::string text =
      fmt::format("# settings of crosscheck {}\n", settings.command());
  for (const Setting& setting : settings.all()) {
    const OptionRow& row = *setting.row;
    const bool idle = !row.settable || row.name == "config" ||
                      row.name == "no-config" || setting.by == SaidBy::fallback;
    const bool empty = setting.values.empty() && !row.repeats;
    std::string line = (idle ? "# " : "") + std::string(row.name);
    if (!empty) line += " = " + shown_value(setting);
    const std::string where = setting.where.empty()
                                  ? std::string(name_of_sayer(setting.by))
                                  : safe_text(setting.where);
    text += fmt::format("{:<40} # {}\n", line, where);
  }
  return text;
}

std::string json_of(const Settings& settings) {
  std::string text = fmt::format("{{\"command\": {}, \"settings\": [",
                                 json_string(settings.command()));
  std::string_view comma;
  for (const Setting& setting : settings.all()) {
    text += fmt::format(
        "{}\n  {{\"key\": {}, \"value\": {}, \"from\": {}, \"where\": {}}}",
        comma, json_string(setting.row->name),
        setting.values.empty() && !setting.row->repeats ? "null"
                                                        : shown_value(setting),
        json_string(name_of_sayer(setting.by)),
        setting.where.empty() ? "null" : json_string(setting.where));
    comma = ",";
  }
  return text + "\n]}\n";
}

/// The first word that names a command with settings, taken out of `words`.
std::string take_command(std::vector<std::string>& words) {
  if (words.empty() || words.front().starts_with('-')) return "score";
  std::string name = words.front();
  words.erase(words.begin());
  return name;
}

/// --format of config itself, which the options of the command must not take.
std::string take_format(std::vector<std::string>& words) {
  std::string format = "text";
  for (std::size_t i = 0; i < words.size();) {
    const std::string& word = words[i];
    if ((word == "-f" || word == "--format") && i + 1 < words.size()) {
      format = words[i + 1];
      words.erase(words.begin() + static_cast<std::ptrdiff_t>(i),
                  words.begin() + static_cast<std::ptrdiff_t>(i + 2));
    } else if (word.starts_with("--format=")) {
      format = word.substr(word.find('=') + 1);
      words.erase(words.begin() + static_cast<std::ptrdiff_t>(i));
    } else {
      ++i;
    }
  }
  return format;
}

}  // namespace

int config_command(const std::vector<std::string>& arguments, std::ostream& out,
                   std::ostream& err) {
  std::vector<std::string> words = arguments;
  for (const std::string& word : words) {
    if (word != "-h" && word != "--help") continue;
    out << help_text("config");
    return kExitDone;
  }
  const std::string command = take_command(words);
  const OptionRow* shared = find_option(command, "no-config");
  if (shared == nullptr) {
    const std::string fault =
        fmt::format("there are no settings of '{}'", command);
    err << usage_message("config", fault, hint_for_command(command));
    return kExitUsage;
  }
  const std::string format = take_format(words);
  const std::string fault =
      fault_of(*find_option("config", "format"), "config", format);
  if (!fault.empty()) {
    err << usage_message("config", "--format: " + fault, "");
    return kExitUsage;
  }
  const ParsedSettings parsed = parse_settings(command, words, false);
  out << parsed.for_out;
  err << parsed.for_err;
  if (parsed.exit.has_value()) return *parsed.exit;
  out << (format == "json" ? json_of(parsed.settings)
                           : toml_of(parsed.settings));
  return kExitDone;
}

}  // namespace crosscheck
