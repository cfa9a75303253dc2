#include "engine/cli/option_table.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <charconv>

#include "engine/cli/command_spec.h"
#include "engine/cli/option_rows.h"
#include "engine/cli/suggestion.h"
#include "engine/ingest/record_preset.h"
#include "scoring/scorer.h"

namespace crosscheck {
namespace {

std::vector<std::string_view> words_in(std::string_view text) {
  std::vector<std::string_view> words;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    if (end > 0) words.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return words;
}

bool has_word(std::string_view words, std::string_view word) {
  const std::vector<std::string_view> all = words_in(words);
  return std::find(all.begin(), all.end(), word) != all.end();
}

/// Whether `text` is a number as a whole, and which.
bool is_number(std::string_view text, bool whole, double& number) {
  const char* end = text.data() + text.size();
  if (whole) {
    std::uint64_t count = 0;
    const auto read = std::from_chars(text.data(), end, count);
    number = static_cast<double>(count);
    return read.ec == std::errc() && read.ptr == end;
  }
  const auto read = std::from_chars(text.data(), end, number);
  return read.ec == std::errc() && read.ptr == end;
}

std::string range_of(const OptionRow& row) {
  return fmt::format("{:.10g} to {:.10g}", row.low, row.high);
}

std::string fault_of_number(const OptionRow& row, std::string_view value) {
  const bool whole = row.kind == OptionKind::count;
  double number = 0;
  if (!is_number(value, whole, number)) {
    return fmt::format("'{}' is no {}number", value, whole ? "whole " : "");
  }
  // Written so that a number that is none fails as well.
  if (number >= row.low && number <= row.high) return {};
  return fmt::format("{} is not in {}", value, range_of(row));
}

std::string fault_of_word(const OptionRow& row, std::string_view command,
                          std::string_view value) {
  const std::vector<std::string_view> choices = choices_of(row, command);
  if (std::find(choices.begin(), choices.end(), value) != choices.end()) {
    return {};
  }
  const std::string_view near = suggestion_for(value, choices);
  const std::string what = fmt::format("there is no '{}'", value);
  if (!near.empty()) return fmt::format("{}; did you mean '{}'?", what, near);
  return fmt::format("{}; there are {}", what, fmt::join(choices, ", "));
}

std::string fault_of_pairs(std::string_view value) {
  while (true) {
    const std::size_t comma = std::min(value.find(','), value.size());
    const std::string_view pair = value.substr(0, comma);
    const std::size_t equals = pair.find('=');
    const bool is_pair = equals != std::string_view::npos && equals > 0 &&
                         equals + 1 < pair.size();
    if (!is_pair && record_preset_named(pair) == nullptr) {
      return fmt::format(
          "'{}' is not of the form OURS=THEIRS, nor ftm or "
          "crowdkit",
          pair);
    }
    if (comma == value.size()) return {};
    value.remove_prefix(comma + 1);
  }
}

}  // namespace

std::span<const OptionRow> option_table() {
  static const std::vector<OptionRow> kTable = [] {
    std::vector<OptionRow> rows(other_option_rows().begin(),
                                other_option_rows().end());
    const auto reports = report_option_rows();
    rows.insert(rows.begin() + 1, reports.begin(), reports.end());
    return rows;
  }();
  return kTable;
}

std::vector<const OptionRow*> options_of(std::string_view command) {
  std::vector<const OptionRow*> rows;
  for (const OptionRow& row : option_table()) {
    if (has_word(row.commands, command)) rows.push_back(&row);
  }
  std::stable_sort(rows.begin(), rows.end(),
                   [](const OptionRow* a, const OptionRow* b) {
                     return a->group < b->group;
                   });
  return rows;
}

const OptionRow* find_option(std::string_view command, std::string_view name) {
  for (const OptionRow* row : options_of(command)) {
    if (row->name == name || (!row->alias.empty() && row->alias == name)) {
      return row;
    }
  }
  return nullptr;
}

std::vector<std::string_view> choices_of(const OptionRow& row,
                                         std::string_view command) {
  if (!row.words.empty()) return words_in(row.words);
  if (row.name == "format") return formats_of(command);
  std::vector<std::string_view> names;
  if (row.name != "method") return names;
  for (const ScorerEntry& entry : scorer_registry()) {
    names.push_back(entry.name);
  }
  if (command == "score") names.emplace_back("all");
  return names;
}

std::string environment_name(const OptionRow& row) {
  std::string name = "CROSSCHECK_";
  for (char c : row.name) {
    name +=
        c == '-'
            ? '_'
            : static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  }
  return name;
}

std::string_view title_of(OptionGroup group) {
  switch (group) {
    case OptionGroup::common:
      return "Options";
    case OptionGroup::selection:
      return "What to show";
    case OptionGroup::input:
      return "What to read";
    case OptionGroup::scoring:
      return "How to score";
    case OptionGroup::output:
      return "How to show it";
    case OptionGroup::running:
      break;
  }
  return "How to run";
}

std::vector<std::string> dashed_names(const OptionRow& row) {
  std::vector<std::string> names;
  if (row.letter != 0) names.push_back(fmt::format("-{}", row.letter));
  names.push_back(fmt::format("--{}", row.name));
  if (!row.alias.empty()) names.push_back(fmt::format("--{}", row.alias));
  return names;
}

std::string shown_option(const OptionRow& row) {
  std::string shown = fmt::format("{}", fmt::join(dashed_names(row), ", "));
  if (!row.value.empty()) shown += fmt::format(" {}", row.value);
  return shown;
}

std::string full_help(const OptionRow& row, std::string_view command) {
  std::string text(row.help);
  const std::vector<std::string_view> choices = choices_of(row, command);
  if (!choices.empty()) text += fmt::format(": {}", fmt::join(choices, ", "));
  if (row.kind == OptionKind::amount) {
    text += fmt::format(" ({})", range_of(row));
  }
  if (!row.fallback.empty()) {
    text += fmt::format(" (default: {})", row.fallback);
  }
  return text;
}

std::string fault_of(const OptionRow& row, std::string_view command,
                     std::string_view value) {
  switch (row.kind) {
    case OptionKind::count:
    case OptionKind::amount:
      return fault_of_number(row, value);
    case OptionKind::word:
      return fault_of_word(row, command, value);
    case OptionKind::pairs:
      return fault_of_pairs(value);
    default:
      return {};
  }
}

bool is_of_others(const OptionRow& row, std::string_view command,
                  std::string_view value) {
  if (row.kind != OptionKind::word || fault_of(row, command, value).empty()) {
    return false;
  }
  return std::any_of(command_specs().begin(), command_specs().end(),
                     [&](const CommandSpec& spec) {
                       const OptionRow* theirs =
                           find_option(spec.name, row.name);
                       return theirs != nullptr && theirs->settable &&
                              fault_of(*theirs, spec.name, value).empty();
                     });
}

}  // namespace crosscheck
