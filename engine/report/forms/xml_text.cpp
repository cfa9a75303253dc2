#include "engine/report/forms/xml_text.h"

#include "engine/report/code_point.h"

namespace crosscheck {
namespace {

bool is_xml_character(char32_t c) {
  return c == '\t' || c == '\n' || (c >= 0x20 && c != 0xFFFE && c != 0xFFFF);
}

}  // namespace

std::string xml_characters(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    if (c.value == '\r') {
      if (text.substr(at + 1, 1) != "\n") out += '\n';
    } else if (!c.valid || !is_xml_character(c.value)) {
      out += "\xEF\xBF\xBD";
    } else {
      out.append(text.substr(at, c.bytes));
    }
    at += c.bytes;
  }
  return out;
}

}  // namespace crosscheck
