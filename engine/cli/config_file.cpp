#include "engine/cli/config_file.h"

#include <fmt/format.h>
#include <sys/stat.h>
#include <toml++/toml.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <optional>
#include <utility>
#include <vector>

#include "engine/cli/command_spec.h"
#include "engine/cli/suggestion.h"

namespace crosscheck {
namespace {

bool is_file(const std::string& path) {
  struct stat about {};
  return ::stat(path.c_str(), &about) == 0 && !S_ISDIR(about.st_mode);
}

/// Reads the tree of a file into settings, and remembers the file for errors.
class ConfigReader {
 public:
  ConfigReader(const std::string& path, Settings& settings)
      : path_(path), settings_(settings) {}

  Status read(const toml::table& root) {
    // The tables come after all keys at the top, so that they are stronger.
    for (const auto& [key, node] : root) {
      if (node.is_table()) continue;
      Status status = take_top(key, node);
      if (!status.ok()) return status;
    }
    for (const auto& [key, node] : root) {
      if (!node.is_table()) continue;
      Status status = take_table(key, *node.as_table());
      if (!status.ok()) return status;
    }
    return std::monostate{};
  }

 private:
  [[nodiscard]] std::string place(const toml::source_position& at) const {
    return fmt::format("{}:{}:{}", path_, at.line, at.column);
  }

  [[nodiscard]] Error fault(const toml::source_position& at,
                            std::string message) const {
    return {ErrorCode::malformed, std::move(message), place(at)};
  }

  [[nodiscard]] Error unknown(const toml::key& key,
                              const std::vector<std::string_view>& names,
                              std::string_view what) const {
    const std::string_view near = suggestion_for(key.str(), names);
    std::string message = fmt::format("there is no {} '{}'", what, key.str());
    if (!near.empty()) message += fmt::format("; did you mean '{}'?", near);
    return fault(key.source().begin, std::move(message));
  }

  Status take_top(const toml::key& key, const toml::node& node) {
    std::vector<std::string_view> names;
    const OptionRow* fits = nullptr;  // of whatever command
    for (const OptionRow& row : option_table()) {
      if (!row.settable) continue;
      names.push_back(row.name);
      if (row.name == key.str()) fits = &row;
    }
    for (const CommandSpec& spec : command_specs()) names.push_back(spec.name);
    if (fits == nullptr) return unknown(key, names, "setting");
    const OptionRow* ours = find_option(settings_.command(), key.str());
    return take(ours == nullptr ? *fits : *ours, "", key, node);
  }

  Status take_table(const toml::key& key, const toml::table& table) {
    std::vector<std::string_view> commands;
    for (const CommandSpec& spec : command_specs()) {
      commands.push_back(spec.name);
    }
    if (find_command(key.str()) == nullptr) {
      return unknown(key, commands, "table");
    }
    for (const auto& [name, node] : table) {
      const OptionRow* row = find_option(key.str(), name.str());
      if (row == nullptr || !row->settable) {
        std::vector<std::string_view> names;
        for (const OptionRow* known : options_of(key.str())) {
          if (known->settable) names.push_back(known->name);
        }
        return unknown(name, names, fmt::format("setting of {}", key.str()));
      }
      Status status = take(*row, key.str(), name, node);
      if (!status.ok()) return status;
    }
    return std::monostate{};
  }

  /// `table`: the command whose table holds the key; "" at the top.
  Status take(const OptionRow& row, std::string_view table,
              const toml::key& key, const toml::node& node) {
    std::vector<std::string> values;
    const toml::array* array = row.repeats ? node.as_array() : nullptr;
    const std::size_t count = array == nullptr ? 1 : array->size();
    for (std::size_t i = 0; i < count; ++i) {
      const toml::node& each = array == nullptr ? node : (*array)[i];
      std::optional<std::string> value = value_of(row, each);
      if (!value) return wrong_type(row, key, each);
      const std::string wrong = fault_in(row, table, *value);
      if (!wrong.empty()) {
        return fault(each.source().begin,
                     fmt::format("{}: {}", key.str(), wrong));
      }
      values.push_back(std::move(*value));
    }
    if (!is_ours(row, table, values)) return std::monostate{};
    const std::string wrong = settings_.say(
        row, std::move(values), SaidBy::file, place(key.source().begin));
    if (wrong.empty()) return std::monostate{};
    return fault(node.source().begin, fmt::format("{}: {}", key.str(), wrong));
  }

  /// What is wrong with a value for the command of the table; at the top, for
  /// every command that has the option.
  static std::string fault_in(const OptionRow& row, std::string_view table,
                              std::string_view value) {
    if (!table.empty()) return fault_of(row, table, value);
    std::string wrong;
    for (const CommandSpec& spec : command_specs()) {
      const OptionRow* theirs = find_option(spec.name, row.name);
      if (theirs == nullptr) continue;
      std::string fault = fault_of(*theirs, spec.name, value);
      if (fault.empty()) return {};
      if (wrong.empty()) wrong = std::move(fault);
    }
    return wrong;
  }

  /// Whether a value is for this command. A word at the top may be one that
  /// only other commands know (a form that this one has not).
  [[nodiscard]] bool is_ours(const OptionRow& row, std::string_view table,
                             const std::vector<std::string>& values) const {
    const std::string& command = settings_.command();
    if (!table.empty()) return table == command;
    return find_option(command, row.name) != nullptr &&
           std::none_of(values.begin(), values.end(), [&](const auto& value) {
             return is_of_others(row, command, value);
           });
  }

  static std::optional<std::string> value_of(const OptionRow& row,
                                             const toml::node& node) {
    if (row.kind == OptionKind::flag) {
      const auto* flag = node.as_boolean();
      if (flag == nullptr) return std::nullopt;
      return std::string(flag->get() ? "true" : "false");
    }
    const bool counts = row.kind == OptionKind::count;
    if (counts || row.kind == OptionKind::amount) {
      if (const auto* whole = node.as_integer()) {
        return std::to_string(whole->get());
      }
      const auto* real = node.as_floating_point();
      if (real == nullptr || counts) return std::nullopt;
      return fmt::format("{}", real->get());
    }
    const auto* text = node.as_string();
    if (text == nullptr) return std::nullopt;
    return text->get();
  }

  [[nodiscard]] Error wrong_type(const OptionRow& row, const toml::key& key,
                                 const toml::node& node) const {
    std::string_view wanted = "a string in quotes";
    if (row.kind == OptionKind::flag) wanted = "true or false";
    if (row.kind == OptionKind::count) wanted = "a whole number";
    if (row.kind == OptionKind::amount) wanted = "a number";
    return fault(node.source().begin,
                 fmt::format("{} takes {}{}", key.str(), wanted,
                             row.repeats ? ", or an array of them" : ""));
  }

  const std::string& path_;
  Settings& settings_;
};

}  // namespace

std::string find_config_file() {
  if (is_file("crosscheck.toml")) return "crosscheck.toml";
  const char* base = std::getenv("XDG_CONFIG_HOME");
  std::string folder = base == nullptr ? "" : base;
  // The specification has relative paths ignored.
  if (folder.empty() || folder.front() != '/') {
    const char* home = std::getenv("HOME");
    if (home == nullptr || *home == '\0') return {};
    folder = std::string(home) + "/.config";
  }
  std::string path = folder + "/crosscheck/crosscheck.toml";
  return is_file(path) ? path : "";
}

Status add_config_file(const std::string& path, Settings& settings) {
  std::ifstream file(path, std::ios::binary);
  if (!file || !is_file(path)) {
    return Error{ErrorCode::unreadable, "cannot read the settings", path};
  }
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  try {
    const toml::table root = toml::parse(text, path);
    return ConfigReader(path, settings).read(root);
  } catch (const toml::parse_error& error) {
    const toml::source_position at = error.source().begin;
    return Error{ErrorCode::malformed, std::string(error.description()),
                 fmt::format("{}:{}:{}", path, at.line, at.column)};
  }
}

}  // namespace crosscheck
