#include "engine/report/terminal_text.h"

#include <fmt/format.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>

#include "engine/report/code_point.h"

namespace crosscheck {
namespace {

bool is_space(char32_t c) {
  return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x85 || c == 0x2028 ||
         c == 0x2029;
}

bool is_control(char32_t c) { return c < 0x20 || (c >= 0x7F && c < 0xA0); }

/// Marks, embeddings, overrides and isolates that reorder what follows.
bool is_bidi_control(char32_t c) {
  return c == 0x061C || c == 0x200E || c == 0x200F ||
         (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

/// Tags (invisible letters) and a byte order mark inside a text.
bool is_hidden(char32_t c) {
  return c == 0xFEFF || (c >= 0xE0000 && c <= 0xE007F);
}

void append_safe(std::string& out, std::string_view text, std::size_t at,
                 const CodePoint& c) {
  if (!c.valid) {
    out += fmt::format("<0x{:02X}>", static_cast<unsigned char>(text[at]));
  } else if (is_control(c.value) || is_bidi_control(c.value) ||
             is_hidden(c.value)) {
    out += fmt::format("<U+{:04X}>", static_cast<unsigned>(c.value));
  } else {
    out.append(text.substr(at, c.bytes));
  }
}

struct AsciiSign {
  char32_t sign;
  std::string_view text;
};

constexpr AsciiSign kAsciiSigns[] = {
    {0x00A0, " "},  {0x00AB, "\""},   {0x00B7, "-"},   {0x00BB, "\""},
    {0x2010, "-"},  {0x2011, "-"},    {0x2013, "-"},   {0x2014, "--"},
    {0x2018, "'"},  {0x2019, "'"},    {0x201A, "'"},   {0x201C, "\""},
    {0x201D, "\""}, {0x201E, "\""},   {0x2026, "..."}, {0x2039, "<<"},
    {0x203A, ">>"}, {0x20AC, "EUR "}, {0x2192, "to"},  {0x2212, "-"},
    {0x2502, "|"},  {0x25B8, ">"},
};

/// A sign by what looks like it, a letter by that below its marks.
void append_ascii(std::string& out, char32_t c) {
  for (const AsciiSign& sign : kAsciiSigns) {
    if (sign.sign == c) {
      out += sign.text;
      return;
    }
  }
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2* const normal = unorm2_getNFKDInstance(&status);
  UChar parts[24];
  const auto count = U_FAILURE(status) ? 0
                                       : unorm2_getDecomposition(
                                             normal, static_cast<UChar32>(c),
                                             parts, 24, &status);
  const bool letter = U_SUCCESS(status) && count > 0 && parts[0] < 0x80;
  if (!letter) {
    out += fmt::format("<U+{:04X}>", static_cast<unsigned>(c));
    return;
  }
  for (int i = 0; i < count && parts[i] < 0x80; ++i) {
    out += static_cast<char>(parts[i]);
  }
}

std::size_t columns_of(char32_t c) {
  if (c >= 0x20 && c < 0x7F) return 1;
  const auto point = static_cast<UChar32>(c);
  switch (u_charType(point)) {
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_FORMAT_CHAR:
      return 0;
    default:
      break;
  }
  const int width = u_getIntPropertyValue(point, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

/// The bytes from `at` that fit into `width` columns, at least one character.
std::size_t fitting(std::string_view text, std::size_t at, std::size_t width) {
  std::size_t used = 0;
  std::size_t end = at;
  while (end < text.size()) {
    const CodePoint c = code_point_at(text, end);
    used += columns_of(c.value);
    if (used > width && end > at) break;
    end += c.bytes;
  }
  return end;
}

}  // namespace

std::string safe_text(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    if (!is_space(c.value)) {
      append_safe(out, text, at, c);
    } else if (out.empty() || out.back() != ' ') {
      out += ' ';
    }
    at += c.bytes;
  }
  return out;
}

std::string ascii_text(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    if (c.valid && c.value < 0x80) {
      out += text[at];
    } else {
      append_ascii(out, c.valid ? c.value : 0xFFFD);
    }
    at += c.bytes;
  }
  return out;
}

std::size_t display_width(std::string_view text) {
  std::size_t width = 0;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    width += columns_of(c.value);
    at += c.bytes;
  }
  return width;
}

std::vector<std::string> wrap(std::string_view text, std::size_t width) {
  std::vector<std::string> lines;
  std::size_t at = 0;
  do {
    std::size_t end = fitting(text, at, width);
    if (end < text.size() && text[end] != ' ') {
      const std::size_t space = text.substr(at, end - at).rfind(' ');
      if (space != std::string_view::npos && space > 0) end = at + space;
    }
    std::string_view line = text.substr(at, end - at);
    while (line.ends_with(' ')) line.remove_suffix(1);
    lines.emplace_back(line);
    at = end;
    while (at < text.size() && text[at] == ' ') ++at;
  } while (at < text.size());
  return lines;
}

std::string shortened(std::string_view text, std::size_t width) {
  if (display_width(text) <= width) return std::string(text);
  std::string_view head = text.substr(0, fitting(text, 0, width - 1));
  while (head.ends_with(' ')) head.remove_suffix(1);
  return std::string(head) + "\u2026";
}

std::string Style::painted(std::string_view code, std::string_view text) const {
  if (!colour_) return std::string(text);
  return fmt::format("\x1b[{}m{}\x1b[0m", code, text);
}
std::string Style::bold(std::string_view text) const {
  return painted("1", text);
}
std::string Style::dim(std::string_view text) const {
  return painted("2", text);
}
std::string Style::mark(std::string_view text) const {
  return painted("1;33", text);
}

}  // namespace crosscheck
