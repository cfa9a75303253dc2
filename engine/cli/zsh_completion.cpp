#include <fmt/format.h>

#include "engine/cli/command_spec.h"
#include "engine/cli/completion.h"
#include "engine/cli/option_table.h"

namespace crosscheck {
namespace {

/// Text within a specification that stands in single quotes: what zsh's
/// _arguments reads as its own gets a backslash.
std::string zsh_text(std::string_view text) {
  std::string escaped;
  for (char c : text) {
    if (c == '\'') {
      escaped += "'\\''";
      continue;
    }
    if (c == '[' || c == ']' || c == ':' || c == '\\') escaped += '\\';
    escaped += c;
  }
  return escaped;
}

/// What the value of an option may be: an action of _arguments.
std::string zsh_values(const OptionRow& row, std::string_view command) {
  const std::vector<std::string_view> choices = choices_of(row, command);
  if (!choices.empty()) return fmt::format("({})", fmt::join(choices, " "));
  if (row.kind == OptionKind::file) return "_files";
  return row.kind == OptionKind::folder ? "_files -/" : " ";
}

std::string zsh_option(const OptionRow& row, std::string_view command) {
  const std::vector<std::string> names = dashed_names(row);
  const bool takes_value = row.kind != OptionKind::flag;
  std::vector<std::string> forms;
  for (const std::string& name : names) {
    const bool is_long = name.starts_with("--");
    forms.push_back(name + (!takes_value ? "" : is_long ? "=" : "+"));
  }
  std::string spec =
      row.repeats ? "'*'" : fmt::format("'({})'", fmt::join(names, " "));
  spec += forms.size() == 1 ? forms.front()
                            : fmt::format("{{{}}}", fmt::join(forms, ","));
  spec += fmt::format("'[{}]", zsh_text(row.help));
  if (takes_value) {
    spec +=
        fmt::format(":{}:{}", zsh_text(row.value), zsh_values(row, command));
  }
  return spec + "'";
}

std::string zsh_operand(const Operand& operand) {
  std::string action = " ";
  if (operand.kind == Operand::Kind::path) action = "_files";
  if (operand.kind == Operand::Kind::command) action = "_crosscheck_commands";
  if (operand.kind == Operand::Kind::shell) action = "(bash zsh fish)";
  return fmt::format("'{}:{}:{}'", operand.repeats ? "*" : "", operand.name,
                     action);
}

void append_zsh_command(std::string& text, const CommandSpec& spec) {
  text += fmt::format("    {})\n      _arguments -s -S", spec.name);
  for (const OptionRow* row : options_of(spec.name)) {
    text += " \\\n        " + zsh_option(*row, spec.name);
  }
  text += " \\\n        '(-h --help)'{-h,--help}'[print help]'";
  for (const Operand& operand : spec.operands) {
    text += " \\\n        " + zsh_operand(operand);
  }
  text += " ;;\n";
}

}  // namespace

std::string zsh_completion() {
  std::string text =
      "#compdef crosscheck\n\n_crosscheck_commands() {\n"
      "  local -a commands=(\n";
  for (const CommandSpec& spec : command_specs()) {
    text += fmt::format("    '{}:{}'\n", spec.name, zsh_text(spec.summary));
  }
  text +=
      "  )\n  _describe -t commands command commands\n}\n\n"
      "_crosscheck() {\n"
      "  if ((CURRENT == 2)); then\n"
      "    if [[ $words[2] == -* ]]; then\n"
      "      _arguments '--help[print help]' '--version[print the version]'\n"
      "    else\n"
      "      _crosscheck_commands\n"
      "    fi\n"
      "    return\n"
      "  fi\n"
      "  local command=$words[2]\n"
      "  shift words\n"
      "  ((CURRENT--))\n"
      "  case $command in\n";
  for (const CommandSpec& spec : command_specs()) {
    append_zsh_command(text, spec);
  }
  return text + "  esac\n}\n\n_crosscheck \"$@\"\n";
}

}  // namespace crosscheck
