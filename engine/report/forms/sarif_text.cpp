#include "engine/report/forms/sarif_text.h"

#include <algorithm>
#include <array>

#include "engine/report/terminal_text.h"

namespace crosscheck {
namespace {

bool stands_for_itself(char c) {
  const char lower = static_cast<char>(c | 0x20);
  return (lower >= 'a' && lower <= 'z') || (c >= '0' && c <= '9') ||
         std::string_view("-._~/").find(c) != std::string_view::npos;
}

}  // namespace

std::string path_uri(std::string_view path) {
  static constexpr std::string_view kHexDigits = "0123456789ABCDEF";
  // Two slashes at the beginning would name a host.
  std::string uri = path.starts_with('/') ? "file://" : "";
  for (const char c : path) {
    if (stands_for_itself(c)) {
      uri += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    uri += '%';
    uri += kHexDigits[byte >> 4U];
    uri += kHexDigits[byte & 0xFU];
  }
  return uri;
}

std::string sarif_text(std::string_view text) {
  std::string out;
  for (const char c : safe_text(text)) {
    if (c == '[' || c == ']') out += '\\';
    if (c == '{' || c == '}') out += c;
    out += c;
  }
  return out;
}

bool is_plain_text_path(std::string_view path) {
  constexpr std::array<std::string_view, 10> kOthers = {
      ".json", ".jsonl", ".ndjson", ".csv", ".tsv",
      ".html", ".htm",   ".xhtml",  ".gz",  ".warc"};
  return std::none_of(
      kOthers.begin(), kOthers.end(),
      [&](std::string_view suffix) { return path.ends_with(suffix); });
}

}  // namespace crosscheck
