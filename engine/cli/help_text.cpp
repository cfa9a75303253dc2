#include "engine/cli/help_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>

#include "engine/cli/command_spec.h"
#include "engine/cli/option_table.h"
#include "engine/report/terminal_text.h"

namespace crosscheck {
namespace {

constexpr std::size_t kColumns = 79;
constexpr std::size_t kHelpColumn = 26;
constexpr std::size_t kExampleColumns = 50;

/// Appends `words`, and goes on in lines that begin at `indent`.
void append_wrapped(std::string& text, std::string_view words,
                    std::size_t indent) {
  std::string_view between;
  for (const std::string& line : wrap(words, kColumns - indent)) {
    text += between;
    if (!between.empty()) text += std::string(indent, ' ');
    text += line;
    between = "\n";
  }
  text += '\n';
}

/// Two columns: what, and what it means.
void append_entry(std::string& text, const std::string& what,
                  std::string_view means) {
  text += "  " + what;
  std::size_t column = 2 + what.size();
  if (column + 2 > kHelpColumn) {
    text += '\n';
    column = 0;
  }
  text += std::string(kHelpColumn - column, ' ');
  append_wrapped(text, means, kHelpColumn);
}

std::string usage_of(const CommandSpec& spec) {
  std::string line = fmt::format("Usage: crosscheck {}", spec.name);
  for (const Operand& operand : spec.operands) {
    std::string name(operand.name);
    if (operand.repeats) name += "...";
    line += operand.required ? " " + name : " [" + name + "]";
  }
  if (!options_of(spec.name).empty()) line += " [OPTION...]";
  return line + "\n";
}

void append_examples(std::string& text, const CommandSpec& spec) {
  text += "\nExamples:\n";
  std::size_t widest = 0;
  for (const CommandExample& example : spec.examples) {
    const std::size_t width = example.line.size();
    if (width <= kExampleColumns) widest = std::max(widest, width);
  }
  for (const CommandExample& example : spec.examples) {
    text += fmt::format("  {:<{}}", example.line, widest);
    if (example.line.size() > widest ||
        widest + 4 + example.says.size() > kColumns) {
      text += "\n     ";
    }
    text += fmt::format("  {}\n", example.says);
  }
}

void append_options(std::string& text, const CommandSpec& spec) {
  const OptionRow* last = nullptr;
  for (const OptionRow* row : options_of(spec.name)) {
    if (last == nullptr || last->group != row->group) {
      text += fmt::format("\n{}:\n", title_of(row->group));
    }
    append_entry(text, shown_option(*row), full_help(*row, spec.name));
    last = row;
  }
  if (last == nullptr) text += "\nOptions:\n";
  append_entry(text, "-h, --help", "print this");
}

}  // namespace

std::string help_text(std::string_view command) {
  const CommandSpec& spec = *find_command(command);
  std::string text;
  append_wrapped(text, spec.about, 0);
  append_examples(text, spec);
  text += '\n' + usage_of(spec);
  for (const Operand& operand : spec.operands) {
    append_entry(text, std::string(operand.name), operand.help);
  }
  append_options(text, spec);
  if (find_option(command, "config") != nullptr) {
    text += '\n';
    append_wrapped(text,
                   "A flag is taken back by --no-NAME. Each option may be set "
                   "in crosscheck.toml and by an environment variable "
                   "(CROSSCHECK_TOP for --top), which is stronger; the command "
                   "line is strongest.",
                   0);
  }
  if (find_option(command, "fail-on") != nullptr) {
    text += '\n';
    append_wrapped(text,
                   "Exit status: 0 done; 1 findings with --fail-on; 2 wrong "
                   "usage, nothing readable or output not writable; 3 input "
                   "skipped with --strict; 70 a fault of the program; 130 "
                   "interrupted.",
                   0);
  }
  return text;
}

std::string short_overview() {
  return "crosscheck: what do several sources agree on, and what do they "
         "dispute?\n"
         "\n"
         "  crosscheck contradictions articles/    who disagrees, and about "
         "what\n"
         "  crosscheck score articles/             every claim, ranked\n"
         "  crosscheck why c12 articles/           what makes up a score\n"
         "\n"
         "Commands: score contradictions why sources diff bench schema config\n"
         "          help completion man\n"
         "crosscheck help says what each does, crosscheck help COMMAND how.\n"
         "crosscheck --version says which program this is.\n";
}

std::string long_overview() {
  std::string text =
      "crosscheck: what do several sources agree on, and what do they "
      "dispute?\n\n";
  for (const CommandSpec& spec : command_specs()) {
    text += fmt::format("  {:<16}{}\n", spec.name, spec.summary);
  }
  return text + "\ncrosscheck help COMMAND shows its examples and options.\n";
}

}  // namespace crosscheck
