#include <fmt/format.h>

#include "engine/cli/command_spec.h"
#include "engine/cli/completion.h"
#include "engine/cli/option_table.h"

namespace crosscheck {
namespace {

/// `words` must have no character that is special to the shell.
std::string bash_words(const std::string& words) {
  return fmt::format("_crosscheck_words '{}'", words);
}

std::string joined_command_names() {
  std::string names;
  for (const CommandSpec& spec : command_specs()) {
    names += fmt::format("{}{}", names.empty() ? "" : " ", spec.name);
  }
  return names;
}

/// The shell's word for what the value of an option may be.
std::string bash_values(const OptionRow& row, std::string_view command) {
  const std::vector<std::string_view> choices = choices_of(row, command);
  if (!choices.empty()) {
    return bash_words(fmt::format("{}", fmt::join(choices, " ")));
  }
  if (row.kind == OptionKind::file) return "_crosscheck_paths -f";
  if (row.kind == OptionKind::folder) return "_crosscheck_paths -d";
  return "COMPREPLY=()";
}

std::string bash_operand(const Operand& operand) {
  switch (operand.kind) {
    case Operand::Kind::path:
      return "_crosscheck_paths -f";
    case Operand::Kind::command:
      return bash_words(joined_command_names());
    case Operand::Kind::shell:
      return bash_words("bash zsh fish");
    case Operand::Kind::text:
      break;
  }
  return "COMPREPLY=()";
}

void append_bash_command(std::string& text, const CommandSpec& spec) {
  std::string names = "--help";
  std::string values;
  for (const OptionRow* row : options_of(spec.name)) {
    const std::vector<std::string> dashed = dashed_names(*row);
    names += fmt::format(" {}", fmt::join(dashed, " "));
    if (row->kind == OptionKind::flag) continue;
    values += fmt::format("        {}) {}; return ;;\n", fmt::join(dashed, "|"),
                          bash_values(*row, spec.name));
  }
  text += fmt::format("    {})\n", spec.name);
  if (!values.empty()) {
    text += "      case $prev in\n" + values + "      esac\n";
  }
  const std::string operand = spec.operands.empty()
                                  ? "COMPREPLY=()"
                                  : bash_operand(spec.operands.back());
  text += fmt::format(
      "      if [[ $cur == -* ]]; then\n        {}\n      else\n        {}\n"
      "      fi ;;\n",
      bash_words(names), operand);
}

constexpr std::string_view kBashHead = R"(# bash completion of crosscheck

_crosscheck_words() {
  mapfile -t COMPREPLY < <(compgen -W "$1" -- "$cur")
}

_crosscheck_paths() {
  compopt -o filenames 2>/dev/null
  mapfile -t COMPREPLY < <(compgen "$1" -- "$cur")
}

_crosscheck() {
  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}
  COMPREPLY=()
  # --option=value comes as three words.
  if [[ $cur == = ]]; then
    cur=
  elif [[ $prev == = ]]; then
    prev=${COMP_WORDS[COMP_CWORD - 2]}
  fi
  if ((COMP_CWORD == 1)); then
)";

}  // namespace

std::string bash_completion() {
  std::string text(kBashHead);
  text += fmt::format("    {}\n    return\n  fi\n",
                      bash_words(joined_command_names() + " --help --version"));
  text += "  case ${COMP_WORDS[1]} in\n";
  for (const CommandSpec& spec : command_specs()) {
    append_bash_command(text, spec);
  }
  return text + "  esac\n}\n\ncomplete -F _crosscheck crosscheck\n";
}

}  // namespace crosscheck
