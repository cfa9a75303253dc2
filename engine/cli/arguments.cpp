#include "engine/cli/arguments.h"

#include <algorithm>
#include <utility>

#include "engine/cli/command_spec.h"
#include "engine/ingest/record_preset.h"

namespace crosscheck {
namespace {

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
    for (std::string_view rest = word; !rest.empty();) {
      const std::string_view pair = rest.substr(0, rest.find(','));
      rest.remove_prefix(std::min(pair.size() + 1, rest.size()));
      if (const RecordPreset* preset = record_preset_named(pair)) {
        map.insert(preset->fields.begin(), preset->fields.end());
        continue;
      }
      const std::size_t equals = pair.find('=');
      map[std::string(pair.substr(0, equals))] = pair.substr(equals + 1);
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
