#include "engine/report/json_text.h"

#include "engine/report/code_point.h"

namespace crosscheck {
namespace {

bool is_plain(char c) {
  return c >= 0x20 && c < 0x7F && c != '"' && c != '\\';  // char may be signed
}

void append_unicode_escape(std::string& out, char32_t value) {
  static constexpr std::string_view kHex = "0123456789abcdef";
  out += "\\u";
  for (int shift = 12; shift >= 0; shift -= 4) {
    out += kHex[(value >> static_cast<unsigned>(shift)) & 0xFU];
  }
}

bool needs_escape(char32_t value) {
  return value < 0x20 || (value >= 0x7F && value < 0xA0) || value == 0x2028 ||
         value == 0x2029;
}

void append_character(std::string& out, std::string_view text, CodePoint c,
                      std::size_t at) {
  switch (c.value) {
    case '"':
      out += "\\\"";
      return;
    case '\\':
      out += "\\\\";
      return;
    case '\n':
      out += "\\n";
      return;
    case '\r':
      out += "\\r";
      return;
    case '\t':
      out += "\\t";
      return;
    default:
      break;
  }
  if (needs_escape(c.value)) {
    append_unicode_escape(out, c.value);
  } else if (!c.valid) {
    out += "\xEF\xBF\xBD";
  } else {
    out.append(text.substr(at, c.bytes));
  }
}

}  // namespace

void append_json_string(std::string& out, std::string_view text) {
  out += '"';
  std::size_t at = 0;
  while (at < text.size()) {
    std::size_t plain = at;
    while (plain < text.size() && is_plain(text[plain])) ++plain;
    out.append(text.substr(at, plain - at));
    at = plain;
    if (at == text.size()) break;
    const CodePoint c = code_point_at(text, at);
    append_character(out, text, c, at);
    at += c.bytes;
  }
  out += '"';
}

}  // namespace crosscheck
