#include "engine/cli/command_text.h"

#include <algorithm>
#include <string_view>

namespace crosscheck {
namespace {

/// A word as a shell reads it back; quoted where a sign could mean something.
std::string shell_word(std::string_view word) {
  const auto plain = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           (c >= '0' && c <= '9') ||
           std::string_view("_-./=,:@%+").find(c) != std::string_view::npos;
  };
  if (!word.empty() && std::all_of(word.begin(), word.end(), plain)) {
    return std::string(word);
  }
  std::string quoted = "'";
  for (const char c : word) {
    if (c == '\'') {
      quoted += "'\\''";
    } else {
      quoted += c;
    }
  }
  return quoted + "'";
}

}  // namespace

std::vector<std::pair<std::string, std::string>> result_options(
    const Arguments& a) {
  std::vector<std::pair<std::string, std::string>> options;
  const auto add = [&](const char* name, const std::string& value) {
    if (!value.empty()) options.emplace_back(name, value);
  };
  const auto add_flag = [&](const char* name, bool set) {
    if (set) options.emplace_back(name, "");
  };
  std::string map;
  for (const auto& [ours, theirs] : a.field_map) {
    map.append(map.empty() ? "" : ",").append(ours).append("=").append(theirs);
  }
  add("method", a.method);
  add("map", map);
  add("truth", a.truth);
  add("prior", a.prior);
  add("model", a.model);
  add("nli", a.nli);
  add("attributes", a.attributes);
  add_flag("verbose", a.verbose);
  add_flag("differs", a.differs);
  return options;
}

std::string command_text(const Arguments& a) {
  std::string text = "crosscheck score";
  for (const std::string& input : a.inputs) {
    // A name that looks like an option stands behind "./".
    const bool dashed = input.size() > 1 && input.front() == '-';
    text += ' ' + shell_word(dashed ? "./" + input : input);
  }
  for (const auto& [name, value] : result_options(a)) {
    text += " --" + name;
    if (!value.empty()) text += ' ' + shell_word(value);
  }
  return text + " --format json";
}

}  // namespace crosscheck
