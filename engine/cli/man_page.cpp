#include "engine/cli/man_page.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>

#include "engine/cli/command_spec.h"
#include "engine/cli/option_table.h"
#include "engine/report/program.h"
#include "engine/report/terminal_text.h"

namespace crosscheck {
namespace {

constexpr std::size_t kRoffColumns = 70;  // before escapes

/// Text for a line of roff. Hyphens stay what one can type and search for.
std::string roff_text(std::string_view text) {
  std::string escaped;
  for (char c : text) {
    if (c == '\\') {
      escaped += "\\e";
    } else if (c == '-') {
      escaped += "\\-";
    } else if (c == '\'') {
      escaped += "\\(aq";
    } else {
      escaped += c;
    }
  }
  // A dot in front would be a request.
  return escaped.starts_with('.') ? "\\&" + escaped : escaped;
}

/// A paragraph, broken into lines that a reader of the source can see whole.
std::string roff_lines(std::string_view text) {
  std::string lines;
  for (const std::string& line : wrap(text, kRoffColumns)) {
    lines += roff_text(line) + "\n";
  }
  return lines;
}

std::string page_name(std::string_view command) {
  return command.empty() ? "crosscheck" : fmt::format("crosscheck-{}", command);
}

void append_head(std::string& text, std::string_view command,
                 std::string_view summary) {
  std::string name = page_name(command);
  const std::string shown = roff_text(name);
  std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) {
    return static_cast<char>(std::toupper(c));
  });
  text += fmt::format(
      ".TH {} 1 {} \"crosscheck {}\" \"crosscheck\"\n.SH NAME\n{} \\- {}\n",
      name, kProgramDate, kProgramVersion, shown, roff_text(summary));
}

void append_synopsis(std::string& text, const CommandSpec& spec) {
  text += fmt::format(".SH SYNOPSIS\n.B crosscheck {}\n", spec.name);
  for (const Operand& operand : spec.operands) {
    std::string name = fmt::format("\\fI{}\\fR", operand.name);
    if (operand.repeats) name += "...";
    text += operand.required ? name + "\n" : "[" + name + "]\n";
  }
  if (!options_of(spec.name).empty()) text += "[\\fIOPTION\\fR...]\n";
}

void append_examples(std::string& text,
                     std::span<const CommandExample> examples) {
  text += ".SH EXAMPLES\n";
  for (const CommandExample& example : examples) {
    text += fmt::format(".TP\n.B {}\n{}\n", roff_text(example.line),
                        roff_text(example.says));
  }
}

void append_options(std::string& text, const CommandSpec& spec) {
  const OptionRow* last = nullptr;
  text += ".SH OPTIONS\n";
  for (const OptionRow* row : options_of(spec.name)) {
    if (last != nullptr && last->group != row->group) {
      text += fmt::format(".SS {}\n", title_of(row->group));
    }
    std::string names;
    for (const std::string& name : dashed_names(*row)) {
      names += fmt::format("{}\\fB{}\\fR", names.empty() ? "" : ", ",
                           roff_text(name));
    }
    if (!row->value.empty()) {
      names += fmt::format(" \\fI{}\\fR", roff_text(row->value));
    }
    text += fmt::format(".TP\n{}\n{}", names,
                        roff_lines(full_help(*row, spec.name)));
    last = row;
  }
  text += ".TP\n\\fB\\-h\\fR, \\fB\\-\\-help\\fR\nprint examples and options\n";
}

void append_operands(std::string& text, const CommandSpec& spec) {
  for (const Operand& operand : spec.operands) {
    text +=
        fmt::format(".TP\n.I {}\n{}\n", operand.name, roff_text(operand.help));
  }
}

constexpr std::string_view kExitStatus =
    ".SH EXIT STATUS\n"
    ".TP\n0\ndone\n"
    ".TP\n1\nfindings, with \\fB\\-\\-fail\\-on\\fR\n"
    ".TP\n2\nwrong usage, nothing readable, or output not writable\n"
    ".TP\n3\ninput had to be skipped, with \\fB\\-\\-strict\\fR\n"
    ".TP\n70\na fault of the program\n"
    ".TP\n130, 143\ninterrupted (SIGINT, SIGTERM); old output is left whole\n";

constexpr std::string_view kFiles =
    ".SH FILES\n"
    ".TP\n.I crosscheck.toml\n"
    "in the working folder, else in\n"
    ".I $XDG_CONFIG_HOME/crosscheck/\n"
    "(or\n.IR ~/.config/crosscheck/ ):\n"
    "settings by the long names of options, without dashes; keys at the top\n"
    "hold for every command, those of a table such as [score] for one.\n"
    "An unknown key is an error.\n";

void append_environment(std::string& text, const CommandSpec& spec) {
  text +=
      ".SH ENVIRONMENT\nStronger than the file of settings, weaker than the "
      "command line:\n";
  for (const OptionRow* row : options_of(spec.name)) {
    if (!row->settable) continue;
    text += fmt::format(".TP\n.B {}\n\\fB\\-\\-{}\\fR\n",
                        environment_name(*row), roff_text(row->name));
  }
  text += ".TP\n.B NO_COLOR\nno colour unless it is asked for\n";
}

std::string page_of_program() {
  std::string text;
  append_head(text, "", "what do several sources agree on, and dispute");
  text +=
      ".SH SYNOPSIS\n.B crosscheck\n.I COMMAND\n[\\fIARGUMENT\\fR...]\n"
      ".SH DESCRIPTION\nReads articles and records of several sources, finds "
      "what they claim, and shows\nwhich claims independent sources "
      "corroborate and which they dispute.\n"
      ".SH COMMANDS\n";
  for (const CommandSpec& spec : command_specs()) {
    text += fmt::format(".TP\n.BR crosscheck\\-{} (1)\n{}\n", spec.name,
                        roff_text(spec.summary));
  }
  const CommandSpec& usual = *find_command("contradictions");
  append_examples(text, usual.examples);
  text += kExitStatus;
  append_environment(text, usual);
  text += kFiles;
  return text;
}

}  // namespace

std::string man_page(std::string_view command) {
  if (command.empty()) return page_of_program();
  const CommandSpec& spec = *find_command(command);
  std::string text;
  append_head(text, command, spec.summary);
  append_synopsis(text, spec);
  text += fmt::format(".SH DESCRIPTION\n{}", roff_lines(spec.about));
  append_operands(text, spec);
  append_examples(text, spec.examples);
  append_options(text, spec);
  text += kExitStatus;
  if (find_option(command, "config") != nullptr) {
    append_environment(text, spec);
    text += kFiles;
  }
  return text + ".SH SEE ALSO\n.BR crosscheck (1)\n";
}

}  // namespace crosscheck
