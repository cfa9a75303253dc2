#include "engine/cli/command_spec.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "engine/cli/suggestion.h"
#include "engine/report/form.h"
#include "engine/report/writer.h"

namespace crosscheck {
namespace {

using Kind = Operand::Kind;

constexpr std::array<Operand, 1> kInputs = {
    {{Kind::path, "INPUT",
      "files, folders, globs, - for standard input, or one JSON result that "
      "was stored",
      true, true}}};
constexpr std::array<Operand, 2> kClaimAndInputs = {
    {{Kind::text, "CLAIM",
      "an id of the JSON result, as c12, or the words \"object attribute "
      "[value]\""},
     {Kind::path, "INPUT", "files, folders, globs, or - for standard input",
      true, true}}};
constexpr std::array<Operand, 2> kOldAndNew = {
    {{Kind::path, "OLD", "a JSON result"},
     {Kind::path, "NEW", "a later JSON result"}}};
constexpr std::array<Operand, 1> kMaybeCommand = {
    {{Kind::command, "COMMAND", "the name of a command", false}}};
constexpr std::array<Operand, 1> kShell = {
    {{Kind::shell, "SHELL", "bash, zsh or fish"}}};

constexpr CommandExample kScore[] = {
    {"crosscheck score articles/", "a folder of articles"},
    {"crosscheck score articles/ -o result.json", "everything, as data"},
    {"crosscheck score claims.csv --top 20", "source,object,attribute,value"},
    {"crosscheck score labels.csv --map source=worker,object=task,value=label",
     "names of your own"},
    {"crosscheck score labels.csv --method all --truth gold.csv",
     "methods compared"},
    {"cat claims.jsonl | crosscheck score - -f jsonl", "in a pipeline"},
};
constexpr CommandExample kContradictions[] = {
    {"crosscheck contradictions articles/", "who says what, and why"},
    {"crosscheck contradictions articles/ --top 3", "the most important"},
    {"crosscheck contradictions articles/ --about 'ferry fire'",
     "on one subject"},
    {"crosscheck contradictions claims.csv", "records that differ"},
    {"crosscheck contradictions articles/ -o all.json -o sides.csv",
     "in files"},
    {"crosscheck contradictions articles/ -q --fail-on disputed || echo "
     "disputed",
     "in a pipeline"},
};
constexpr CommandExample kWhy[] = {
    {"crosscheck why c12 claims.csv", "by its id in the JSON result"},
    {"crosscheck why 'Tin Museum opens 10:00' claims.csv", "by its words"},
    {"crosscheck why 'Tin Museum opens' claims.csv", "the best answer"},
    {"crosscheck why c3 articles/ -f json", "as data"},
};
constexpr CommandExample kSources[] = {
    {"crosscheck sources claims.csv", "whom to trust, who copies"},
    {"crosscheck sources claims.csv --show 10", "more of what shows it"},
    {"crosscheck sources claims.csv --prior known.csv", "with what you know"},
    {"crosscheck sources articles/ -f json", "as data"},
};
constexpr CommandExample kDiff[] = {
    {"crosscheck diff old.json new.json", "what is new, gone, or settled"},
    {"crosscheck diff old.json new.json -f json", "as data"},
};
constexpr CommandExample kBench[] = {
    {"crosscheck bench", "from files to ranked claims"},
    {"crosscheck bench --filter records", "one part of it"},
    {"crosscheck bench --suite accuracy --data DIR --plot accuracy.svg",
     "every method"},
    {"crosscheck bench --format json -o figures.json", "as data"},
    {"crosscheck bench --baseline figures.json", "against an earlier run"},
};
constexpr CommandExample kSchema[] = {
    {"crosscheck schema > result.schema.json", "to check results with"},
};
constexpr CommandExample kConfig[] = {
    {"crosscheck config", "the settings of score, and whence"},
    {"crosscheck config contradictions --top 3", "those of another command"},
    {"crosscheck config > crosscheck.toml", "to begin a file of your own"},
};
constexpr CommandExample kHelp[] = {
    {"crosscheck help", "all commands"},
    {"crosscheck help contradictions", "examples and options of one"},
};
constexpr CommandExample kCompletion[] = {
    {"source <(crosscheck completion bash)", "for this shell"},
    {"crosscheck completion fish > ~/.config/fish/completions/crosscheck.fish",
     "for good"},
};
constexpr CommandExample kMan[] = {
    {"crosscheck man contradictions | man -l -", "read it"},
    {"crosscheck man --format markdown", "all of them, for a web page"},
};

constexpr std::array<CommandSpec, 11> kCommands = {{
    {"score", "rank claims by independent corroboration",
     "Rank claims by how well independent sources corroborate them.", kScore,
     kInputs, "text json jsonl csv", true},
    {"contradictions", "show disputes, their sides and why",
     "Show what sources dispute: the sides, their quotes, and why.",
     kContradictions, kInputs, "text json jsonl csv", true},
    {"why", "show what makes up the score of a claim",
     "Show what makes up the score of a claim.", kWhy, kClaimAndInputs,
     "text json"},
    {"sources", "show whom to rely on and who depends on whom",
     "Show how reliable each source is, and who depends on whom.", kSources,
     kInputs, "text json"},
    {"diff", "compare two stored results",
     "Show which claims are new, gone, better or worse supported, and which "
     "disputes were settled.",
     kDiff, kOldAndNew, "text json"},
    {"bench",
     "measure accuracy and speed",
     "Measure accuracy, speed and memory. Cases are named suite/what/variant. "
     "A case whose answer is wrong has no time.",
     kBench,
     {},
     "text markdown json csv"},
    {"schema",
     "print the JSON Schema of the result",
     "Print the JSON Schema of the result.",
     kSchema,
     {},
     ""},
    {"config", "print the settings in force, and whence they come",
     "Print the settings in force for a command (score, where none is named), "
     "each with where it came from: its default, a line of a file, the "
     "environment, or the command line, which takes the options of that "
     "command.",
     kConfig, kMaybeCommand, "text json"},
    {"help", "show the examples and options of a command",
     "Show the examples and options of a command.", kHelp, kMaybeCommand, ""},
    {"completion", "print the completions of a shell",
     "Print what makes a shell complete commands, options and files.",
     kCompletion, kShell, ""},
    {"man", "print the manual page of a command",
     "Print the manual page of crosscheck or of a command.", kMan,
     kMaybeCommand, "roff markdown"},
}};

void add(std::string_view name, std::vector<std::string_view>& names) {
  if (std::find(names.begin(), names.end(), name) == names.end()) {
    names.push_back(name);
  }
}

}  // namespace

std::span<const CommandSpec> command_specs() { return kCommands; }

const CommandSpec* find_command(std::string_view name) {
  for (const CommandSpec& spec : kCommands) {
    if (spec.name == name) return &spec;
  }
  return nullptr;
}

std::string hint_for_command(std::string_view word) {
  std::vector<std::string_view> names;
  names.reserve(std::size(kCommands));
  for (const CommandSpec& spec : kCommands) names.push_back(spec.name);
  const std::string_view near = suggestion_for(word, names);
  if (!near.empty()) return fmt::format("did you mean 'crosscheck {}'?", near);
  return fmt::format("there are {}", fmt::join(names, ", "));
}

std::vector<std::string_view> formats_of(std::string_view command) {
  std::vector<std::string_view> names;
  const CommandSpec* spec = find_command(command);
  if (spec == nullptr) return names;
  for (std::string_view rest = spec->formats; !rest.empty();) {
    const std::size_t end = std::min(rest.find(' '), rest.size());
    add(rest.substr(0, end), names);
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  if (!spec->registers) return names;
  for (const FormEntry& entry : form_registry()) add(entry.name, names);
  return names;
}

std::string_view format_of_suffix(std::string_view command,
                                  std::string_view path) {
  const std::vector<std::string_view> names = formats_of(command);
  const auto known = [&](std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
  };
  // The longest suffix, so that ".sarif.json" would be told from ".json".
  std::string_view best;
  std::size_t length = 0;
  for (const FormEntry& entry : form_registry()) {
    if (!known(entry.name)) continue;
    for (const std::string_view suffix : {entry.suffix, entry.other_suffix}) {
      if (suffix.size() <= length || !path.ends_with(suffix)) continue;
      best = entry.name;
      length = suffix.size();
    }
  }
  if (!best.empty()) return best;
  const std::size_t dot = path.rfind('.');
  if (dot == std::string_view::npos) return {};
  const std::string_view suffix = path.substr(dot + 1);
  if (suffix == "txt" && known("text")) return "text";
  if (suffix == "md" && known("markdown")) return "markdown";
  for (std::string_view name : names) {
    if (name == suffix) return name;
  }
  return {};
}

}  // namespace crosscheck
