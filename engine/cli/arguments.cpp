#include "engine/cli/arguments.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <utility>

#include "engine/cli/exit_codes.h"
#include "engine/cli/report_formats.h"
#include "engine/cli/suggestion.h"
#include "engine/report/terminal_text.h"
#include "scoring/scorer.h"

namespace crosscheck {
namespace {

/// The options as typed, before they are checked against each other.
struct Typed {
  std::vector<std::string> map;
  std::string fail_on = "none";
  std::string colour = "auto";
  std::string progress = "auto";
};

std::string joined(const std::vector<std::string_view>& names) {
  return fmt::format("{}", fmt::join(names, "|"));
}

std::string method_names() {
  std::vector<std::string_view> names;
  for (const ScorerEntry& entry : scorer_registry()) {
    names.push_back(entry.name);
  }
  return fmt::format("{}", fmt::join(names, ", "));
}

void declare_usual(CLI::App& app, const CommandLine& command, Arguments& a) {
  if (command.takes_claim) {
    app.add_option("CLAIM", a.claim,
                   "an id of the JSON result, as c12, or the words \"object "
                   "attribute [value]\"")
        ->type_name("")
        ->required();
  }
  app.add_option("INPUT", a.inputs,
                 "files, folders, globs, or - for standard input")
      ->type_name("")
      ->required();
  app.add_option("-f,--format", a.format,
                 fmt::format("{} (default: by the suffix of -o, else text)",
                             joined(command.formats)))
      ->type_name("FORMAT")
      ->check(CLI::IsMember(std::vector<std::string>(command.formats.begin(),
                                                     command.formats.end()))
                  .description(""));
  app.add_option("-o,--output", a.output,
                 "write to FILE, whole or not at all (default: standard "
                 "output)")
      ->type_name("FILE");
  app.add_option("--top", a.top, "show the first N only, in text")
      ->type_name("N");
  if (command.shows_values) {
    app.add_option("--show", a.show,
                   "values that show each dependence (default 3)")
        ->type_name("N");
  }
  app.add_option(
         "--method", a.method,
         fmt::format("scoring method: {} (default: posterior for records, "
                     "signed where there are articles); all: with score, "
                     "compare them",
                     method_names()))
      ->type_name("NAME");
}

void declare_reading(CLI::App& app, Arguments& a, Typed& typed) {
  app.add_option("--map", typed.map,
                 "names of columns or fields, as in "
                 "source=worker,object=task,value=label")
      ->type_name("OURS=THEIRS,...")
      ->allow_extra_args(false);
  app.add_option("--truth", a.truth,
                 "known truths (object,attribute,value): print the accuracy")
      ->type_name("FILE");
  app.add_option("--prior", a.prior,
                 "what is believed of sources beforehand "
                 "(source,accuracy,weight; weight in claims, default 10)")
      ->type_name("FILE");
  app.add_option("--model", a.model,
                 "language model to read articles with (default: "
                 "$CROSSCHECK_MODEL, else the one that comes along)")
      ->type_name("FILE");
  app.add_option("--nli", a.nli,
                 "folder of a BERT model for natural-language inference: "
                 "relations of articles that it denies are dropped or "
                 "weakened (default: none)")
      ->type_name("DIR");
  app.add_option("--attributes", a.attributes,
                 "kinds of attributes (attribute,kind,tolerance); default: "
                 "attributes.csv beside claims.csv, else guessed")
      ->type_name("FILE");
  app.add_option("--since", a.since,
                 "an earlier JSON result: read again only what has changed "
                 "since; the result is that of a full run")
      ->type_name("FILE");
  app.add_option("--decisions", a.decisions,
                 "what you decided about disputes, as the page saves it: "
                 "shown, never applied")
      ->type_name("FILE");
  app.add_flag("--strict", a.strict,
               "end with status 3, writing nothing, when input was skipped");
  app.add_option("--fail-on", typed.fail_on,
                 "none|conflict: end with status 1 when there is a dispute "
                 "(default none)")
      ->type_name("WHAT")
      ->check(CLI::IsMember({"none", "conflict"}).description(""));
}

void declare_rest(CLI::App& app, const CommandLine& command, Arguments& a,
                  Typed& typed) {
  const auto when = CLI::IsMember({"auto", "always", "never"}).description("");
  app.add_option("-j,--threads", a.threads,
                 "threads (default: as many as there are); the result is the "
                 "same")
      ->type_name("N")
      ->check(CLI::Range(0U, 1024U).description(""));
  const auto& formats = command.formats;
  if (std::find(formats.begin(), formats.end(), "csv") != formats.end()) {
    app.add_flag("--raw", a.raw,
                 "CSV cells as they are, with no guard against formulas");
  }
  app.add_flag("-v,--verbose", a.verbose,
               "everything: notes, all claims of a side, stage times");
  app.add_flag("--differs", a.differs,
               "also show pairs that differ by rules that err too often to "
               "call it a contradiction");
  app.add_flag("-q,--quiet", a.quiet, "errors only on standard error");
  app.add_option("--color", typed.colour, "auto|always|never (default auto)")
      ->type_name("WHEN")
      ->check(when);
  app.add_option("--progress", typed.progress,
                 "auto|always|never (default auto)")
      ->type_name("WHEN")
      ->check(when);
}

When when_of(std::string_view word) {
  if (word == "always") return When::always;
  return word == "never" ? When::never : When::automatic;
}

/// The words of --map into `map`; what is wrong with them, or "".
std::string read_map(const std::vector<std::string>& words,
                     std::map<std::string, std::string>& map) {
  for (const std::string& word : words) {
    for (const std::string& pair : CLI::detail::split(word, ',')) {
      const std::size_t equals = pair.find('=');
      if (equals == std::string::npos || equals == 0 ||
          equals + 1 == pair.size()) {
        return fmt::format("--map: '{}' is not of the form OURS=THEIRS",
                           safe_text(pair));
      }
      map[pair.substr(0, equals)] = pair.substr(equals + 1);
    }
  }
  return {};
}

/// The long options that an app knows, with their dashes.
std::vector<std::string> option_names(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::Option* option : app.get_options()) {
    for (const std::string& name : option->get_lnames()) {
      names.push_back("--" + name);
    }
  }
  return names;
}

Parsed usage_error(const CommandLine& command, std::string_view message,
                   std::string_view hint) {
  Parsed parsed;
  parsed.exit = kExitUsage;
  parsed.for_err = fmt::format("error: {}\n", safe_text(message));
  if (!hint.empty()) {
    parsed.for_err += fmt::format("hint: {}\n", safe_text(hint));
  } else {
    parsed.for_err +=
        fmt::format("hint: crosscheck {} --help shows how\n", command.name);
  }
  return parsed;
}

/// The first word that looks like an option and is none.
Parsed unknown_option(const CommandLine& command, const CLI::App& app) {
  for (const std::string& word : app.remaining()) {
    const std::string name = word.substr(0, word.find('='));
    const std::vector<std::string> known = option_names(app);
    const std::vector<std::string_view> views(known.begin(), known.end());
    const std::string_view near = suggestion_for(name, views);
    return usage_error(
        command, fmt::format("there is no option '{}'", name),
        near.empty() ? "" : fmt::format("did you mean '{}'?", near));
  }
  return usage_error(command, "too many arguments", "");
}

std::string help_of(const CommandLine& command, const CLI::App& app) {
  std::string help = app.help(fmt::format("crosscheck {}", command.name));
  return help +
         "\nExit status: 0 done; 1 findings with --fail-on; 2 wrong usage, "
         "nothing\nreadable or output not writable; 3 input skipped with "
         "--strict.\n";
}

}  // namespace

Parsed parse_arguments(const CommandLine& command,
                       const std::vector<std::string>& words) {
  CLI::App app(fmt::format("{}\n\n{}\n", command.summary, command.examples));
  Parsed parsed;
  Typed typed;
  declare_usual(app, command, parsed.arguments);
  declare_reading(app, parsed.arguments, typed);
  declare_rest(app, command, parsed.arguments, typed);
  try {
    app.parse(std::vector<std::string>(words.rbegin(), words.rend()));
  } catch (const CLI::CallForHelp&) {
    parsed.exit = kExitDone;
    parsed.for_out = help_of(command, app);
    return parsed;
  } catch (const CLI::ExtrasError&) {
    return unknown_option(command, app);
  } catch (const CLI::ParseError& error) {
    if (!app.remaining().empty()) return unknown_option(command, app);
    return usage_error(command, error.what(), "");
  }
  Arguments& a = parsed.arguments;
  const std::string wrong = read_map(typed.map, a.field_map);
  if (!wrong.empty()) return usage_error(command, wrong, "");
  if (a.output == "-") a.output.clear();
  if (a.format.empty()) {
    a.format = format_by_suffix(a.output, command.formats);
  }
  a.fail_on_conflict = typed.fail_on == "conflict";
  a.colour = when_of(typed.colour);
  a.progress = when_of(typed.progress);
  return parsed;
}

}  // namespace crosscheck
