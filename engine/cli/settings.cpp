#include "engine/cli/settings.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

namespace crosscheck {
namespace {

constexpr std::array<std::string_view, 4> kYes = {"1", "true", "yes", "on"};
constexpr std::array<std::string_view, 4> kNo = {"0", "false", "no", "off"};

template <std::size_t kSize>
bool is_one_of(const std::array<std::string_view, kSize>& words,
               std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// The word as a POSIX shell takes it for one word.
std::string quoted(std::string_view word) {
  constexpr std::string_view kPlain =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
      "_-./=,:+@%";
  if (!word.empty() &&
      word.find_first_not_of(kPlain) == std::string_view::npos) {
    return std::string(word);
  }
  std::string text = "'";
  for (char c : word) {
    if (c == '\'') {
      text += "'\\''";
    } else {
      text += c;
    }
  }
  return text + "'";
}

std::string fault_of_flag(std::string& value) {
  if (is_one_of(kYes, value)) value = "true";
  if (is_one_of(kNo, value)) value = "false";
  if (value == "true" || value == "false") return {};
  return "'" + value + "' is neither true nor false";
}

}  // namespace

Settings::Settings(std::string_view command) : command_(command) {
  for (const OptionRow* row : options_of(command)) {
    Setting setting;
    setting.row = row;
    if (!row->fallback.empty()) setting.values = {std::string(row->fallback)};
    if (row->kind == OptionKind::flag) setting.values = {"false"};
    all_.push_back(std::move(setting));
  }
}

std::string Settings::say(const OptionRow& row, std::vector<std::string> values,
                          SaidBy by, std::string where) {
  for (std::string& value : values) {
    std::string fault = row.kind == OptionKind::flag
                            ? fault_of_flag(value)
                            : fault_of(row, command_, value);
    if (!fault.empty()) return fault;
  }
  const auto at =
      std::find_if(all_.begin(), all_.end(),
                   [&](const Setting& setting) { return setting.row == &row; });
  if (at == all_.end() || by < at->by) return {};
  at->values = std::move(values);
  at->by = by;
  at->where = std::move(where);
  return {};
}

const Setting* Settings::find(std::string_view name) const {
  for (const Setting& setting : all_) {
    if (setting.row->name == name) return &setting;
  }
  return nullptr;
}

std::string Settings::text(std::string_view name) const {
  const Setting* setting = find(name);
  if (setting == nullptr || setting->values.empty()) return {};
  return setting->values.back();
}

std::vector<std::string> Settings::texts(std::string_view name) const {
  const Setting* setting = find(name);
  return setting == nullptr ? std::vector<std::string>() : setting->values;
}

bool Settings::flag(std::string_view name) const {
  return text(name) == "true";
}

double Settings::number(std::string_view name) const {
  return std::strtod(text(name).c_str(), nullptr);
}

std::size_t Settings::count(std::string_view name) const {
  return std::strtoull(text(name).c_str(), nullptr, 10);
}

std::string add_environment(Settings& settings) {
  for (const OptionRow* row : options_of(settings.command())) {
    if (!row->settable) continue;
    const std::string name = environment_name(*row);
    const char* value = std::getenv(name.c_str());
    if (value == nullptr || *value == '\0') continue;
    if (is_of_others(*row, settings.command(), value)) continue;
    std::string fault = settings.say(*row, {value}, SaidBy::environment, name);
    if (!fault.empty()) return fault.insert(0, ": ").insert(0, name);
  }
  return {};
}

std::vector<std::pair<std::string, std::string>> result_options(
    const Settings& settings) {
  std::vector<std::pair<std::string, std::string>> options;
  for (const Setting& setting : settings.all()) {
    const OptionRow& row = *setting.row;
    if (!row.in_result || setting.by == SaidBy::fallback) continue;
    std::string joined;
    if (row.kind == OptionKind::flag) {
      if (setting.values.back() == "false") continue;
    } else {
      for (const std::string& value : setting.values) {
        if (!joined.empty()) joined += ',';
        joined += value;
      }
      if (joined.empty()) continue;
    }
    options.emplace_back(row.name, std::move(joined));
  }
  return options;
}

std::string canonical_command(
    const std::vector<std::pair<std::string, std::string>>& options,
    const std::vector<std::string>& inputs) {
  std::string line = "crosscheck score";
  for (const std::string& input : inputs) {
    // A name with a dash in front would be an option.
    const bool like_option = input.size() > 1 && input.front() == '-';
    line += ' ' + quoted(like_option ? "./" + input : input);
  }
  for (const auto& [name, value] : options) {
    line += " --" + name;
    if (!value.empty()) line += ' ' + quoted(value);
  }
  return line + " --format json";
}

}  // namespace crosscheck
