#include <fmt/format.h>

#include "engine/cli/command_spec.h"
#include "engine/cli/man_page.h"
#include "engine/cli/option_table.h"

namespace crosscheck {
namespace {

/// Text of a cell: a bar would end it.
std::string cell_text(std::string_view text) {
  std::string cell;
  for (char c : text) {
    if (c == '|' || c == '<' || c == '*') cell += '\\';
    cell += c;
  }
  return cell;
}

void append_markdown_options(std::string& text, const CommandSpec& spec) {
  text += "| option | meaning |\n|---|---|\n";
  for (const OptionRow* row : options_of(spec.name)) {
    text += fmt::format("| `{}` | {}{} |\n", shown_option(*row),
                        cell_text(full_help(*row, spec.name)),
                        row->settable ? "" : "; on the command line only");
  }
}

void append_markdown_command(std::string& text, const CommandSpec& spec) {
  text +=
      fmt::format("\n## crosscheck {}\n\n{}\n\n```\n", spec.name, spec.about);
  for (const CommandExample& example : spec.examples) {
    text += fmt::format("# {}\n{}\n", example.says, example.line);
  }
  text += "```\n\n";
  for (const Operand& operand : spec.operands) {
    text +=
        fmt::format("- `{}`{}: {}\n", operand.name,
                    operand.required ? "" : " (may be left out)", operand.help);
  }
  if (!spec.operands.empty()) text += '\n';
  if (!options_of(spec.name).empty()) append_markdown_options(text, spec);
}

constexpr std::string_view kMarkdownHead = R"(# Commands

Made from the option table by `crosscheck man --format markdown`; a test holds
this page to it.

## Settings

An option is said in three places, from the weakest to the strongest:

1. a file: `--config FILE`, else `crosscheck.toml` in the working folder, else
   `$XDG_CONFIG_HOME/crosscheck/crosscheck.toml` (`~/.config` where that is not
   set); one file is read, and `--no-config` reads none;
2. the environment: `CROSSCHECK_` and the option's name in capitals with `_` for
   `-`, as `CROSSCHECK_FAIL_ON=disputed`; flags take `true` and `false`; an empty
   variable says nothing;
3. the command line, where `--no-NAME` takes a flag back.

```toml
top = 20               # for every command that has the option
threads = 2

[contradictions]       # for one command; stronger than the same key above
fail-on = "disputed"
source = ["Bay News", "Harbour Post"]
```

Keys are the long names of options. An unknown key or a value of a wrong type is
an error with file, line and column. Paths are taken from the working folder.
`crosscheck config COMMAND` prints the settings in force and where each was said.

A dispute is a group of claims that give different answers. `--fail-on disputed`
ends with status 1 when there is one; `--fail-on conflict` when there is one with
a conflict edge or with records that differ.
)";

}  // namespace

std::string commands_markdown() {
  std::string text(kMarkdownHead);
  for (const CommandSpec& spec : command_specs()) {
    append_markdown_command(text, spec);
  }
  return text;
}

}  // namespace crosscheck
