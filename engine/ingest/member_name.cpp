#include "engine/ingest/member_name.h"

#include <algorithm>
#include <cstdint>
#include <vector>

#include "engine/ingest/utf8.h"

namespace crosscheck {
namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

bool is_drive(std::string_view part) {
  return part.size() == 2 && part[1] == ':';
}

/// Length of the character at the front if it steers a terminal or the
/// direction of text, else 0.
std::size_t steering_length(std::string_view text) {
  const auto byte = static_cast<std::uint8_t>(text[0]);
  if (byte < 0x20 || byte == 0x7F) return 1;
  if (byte == 0xC2 && text.size() > 1 &&
      static_cast<std::uint8_t>(text[1]) < 0xA0) {
    return 2;  // U+0080 to U+009F
  }
  if (byte != 0xE2 || text.size() < 3) return 0;
  const auto second = static_cast<std::uint8_t>(text[1]);
  const auto third = static_cast<std::uint8_t>(text[2]);
  // U+200B to U+200F, U+2028 to U+202E, U+2060 to U+206F.
  const bool steers = (second == 0x80 && third >= 0x8B && third <= 0x8F) ||
                      (second == 0x80 && third >= 0xA8 && third <= 0xAE) ||
                      (second == 0x81 && third >= 0xA0 && third <= 0xAF);
  return steers ? 3 : 0;
}

std::string without_steering(std::string_view text) {
  std::string safe;
  while (!text.empty()) {
    const std::size_t length = steering_length(text);
    if (length > 0) {
      safe += kReplacement;
    } else {
      safe += text[0];
    }
    text.remove_prefix(std::max<std::size_t>(length, 1));
  }
  return safe;
}

}  // namespace

MemberName member_name(std::string_view written) {
  MemberName name;
  const std::string valid = printable_path(written);
  std::string_view rest = valid;
  name.leads_out = rest.starts_with('/') || rest.starts_with('\\');
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find_first_of("/\\"), rest.size());
    const std::string_view part = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (part.empty() || part == ".") continue;
    if (part == ".." || is_drive(part)) {
      name.leads_out = true;
      continue;
    }
    name.is_hidden =
        name.is_hidden || part.starts_with('.') || part == "__MACOSX";
    if (!name.shown.empty()) name.shown += '/';
    name.shown += without_steering(part);
  }
  if (name.shown.empty()) name.shown = "(no name)";
  return name;
}

}  // namespace crosscheck
