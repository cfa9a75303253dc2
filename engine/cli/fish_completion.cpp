#include <fmt/format.h>

#include "engine/cli/command_spec.h"
#include "engine/cli/completion.h"
#include "engine/cli/option_table.h"

namespace crosscheck {
namespace {

/// The text as one word of fish.
std::string fish_word(std::string_view text) {
  std::string word = "'";
  for (char c : text) {
    if (c == '\'' || c == '\\') word += '\\';
    word += c;
  }
  return word + "'";
}

std::string fish_values(const OptionRow& row, std::string_view command) {
  if (row.kind == OptionKind::flag) return {};
  const std::vector<std::string_view> choices = choices_of(row, command);
  if (!choices.empty()) {
    return fmt::format(" -x -a '{}'", fmt::join(choices, " "));
  }
  if (row.kind == OptionKind::file) return " -r -F";
  if (row.kind == OptionKind::folder) {
    return " -x -a '(__fish_complete_directories)'";
  }
  return " -x";
}

std::string fish_head(std::string_view command) {
  return fmt::format(
      "complete -c crosscheck -n '__fish_seen_subcommand_from {}'", command);
}

void append_fish_option(std::string& text, const OptionRow& row,
                        std::string_view command) {
  text += fish_head(command);
  for (const std::string& name : dashed_names(row)) {
    const bool is_long = name.starts_with("--");
    text += is_long ? " -l " + name.substr(2) : " -s " + name.substr(1);
  }
  text += fish_values(row, command);
  text += " -d " + fish_word(row.help) + "\n";
}

void append_fish_operand(std::string& text, const CommandSpec& spec) {
  const bool has_none = spec.operands.empty();
  const Operand::Kind kind =
      has_none ? Operand::Kind::text : spec.operands.back().kind;
  if (kind == Operand::Kind::path) return;  // files are the shell's default
  text += fish_head(spec.name) + " -f";
  if (kind == Operand::Kind::shell) text += " -a 'bash zsh fish'";
  if (kind == Operand::Kind::command) {
    text += " -a '";
    std::string_view blank;
    for (const CommandSpec& each : command_specs()) {
      text += fmt::format("{}{}", blank, each.name);
      blank = " ";
    }
    text += "'";
  }
  text += "\n";
}

}  // namespace

std::string fish_completion() {
  const std::string first = "complete -c crosscheck -n __fish_use_subcommand";
  std::string text = "# fish completion of crosscheck\n\n" + first + " -f\n" +
                     first + " -l version -d 'print the version'\n" +
                     "complete -c crosscheck -s h -l help -d 'print help'\n";
  for (const CommandSpec& spec : command_specs()) {
    text += fmt::format("{} -a {} -d {}\n", first, spec.name,
                        fish_word(spec.summary));
  }
  for (const CommandSpec& spec : command_specs()) {
    text += "\n";
    append_fish_operand(text, spec);
    for (const OptionRow* row : options_of(spec.name)) {
      append_fish_option(text, *row, spec.name);
    }
  }
  return text;
}

}  // namespace crosscheck
