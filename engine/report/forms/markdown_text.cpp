#include "engine/report/forms/markdown_text.h"

#include <fmt/format.h>
#include <unicode/uchar.h>

#include "engine/report/code_point.h"
#include "engine/report/context.h"
#include "engine/report/terminal_text.h"

namespace crosscheck {
namespace {

constexpr std::string_view kOpening = "\\`*_[]<>~$#";

/// Where a mark stands that opens a block by standing first: a dash, a plus,
/// an equals sign, or what follows a number; else npos.
std::size_t block_mark(std::string_view text) {
  const std::size_t digits = text.find_first_not_of("0123456789");
  if (digits == std::string_view::npos) return digits;
  const char c = text[digits];
  if (digits == 0) {
    return c == '-' || c == '+' || c == '=' ? 0 : std::string_view::npos;
  }
  return c == '.' || c == ')' ? digits : std::string_view::npos;
}

/// Whether the character at `at` makes an address of what stands around it.
bool makes_address(std::string_view text, std::size_t at) {
  if (text[at] == ':') return text.substr(at + 1, 1) == "/";
  if (text[at] != '.' || at < 3) return false;
  return (text[at - 1] | 0x20) == 'w' && (text[at - 2] | 0x20) == 'w' &&
         (text[at - 3] | 0x20) == 'w';
}

/// A character that stands as an entity; "" for one that stands for itself.
/// A space that is not ASCII would keep "**" beside it from opening.
std::string entity_of(char32_t c) {
  if (c == '|') return "&#124;";
  if (c == '&') return "&amp;";
  if (c < 0x80 || !u_isUWhiteSpace(static_cast<UChar32>(c))) return {};
  return fmt::format("&#x{:X};", static_cast<unsigned>(c));
}

bool is_ascii_alnum(char c) {
  return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
}

constexpr std::string_view kNothing = "<!-- -->";  // shows as nothing

}  // namespace

std::string markdown_text(std::string_view text) {
  const std::string shown = one_line(safe_text(text));
  const std::size_t mark = block_mark(shown);
  std::string out;
  out.reserve(shown.size() + shown.size() / 8);
  for (std::size_t at = 0; at < shown.size();) {
    const CodePoint c = code_point_at(shown, at);
    const std::string entity = entity_of(c.value);
    if (!entity.empty()) {
      out += entity;
    } else {
      const bool opens =
          c.bytes == 1 && kOpening.find(shown[at]) != std::string_view::npos;
      if (opens || at == mark || makes_address(shown, at)) out += '\\';
      out.append(shown, at, c.bytes);
      if (c.value == '@') out += kNothing;
    }
    at += c.bytes;
  }
  return out;
}

std::string markdown_bold(std::string_view before, std::string_view text,
                          std::string_view after) {
  if (text.empty()) return {};
  std::string out;
  if (!before.empty() && !is_ascii_alnum(text.front())) out += kNothing;
  out += "**";
  out += text;
  out += "**";
  if (!after.empty() && !is_ascii_alnum(text.back())) out += kNothing;
  return out;
}

}  // namespace crosscheck
