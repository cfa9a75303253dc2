#include "engine/report/text_page.h"

#include <fmt/format.h>

namespace crosscheck {
namespace {

/// Paints what stands between the marks, which may run over lines.
std::string painted(const std::string& line, const Style& style, bool& inside) {
  std::string out;
  std::size_t at = 0;
  while (at < line.size()) {
    const std::size_t turn = line.find(inside ? kCloseMark : kOpenMark, at);
    const std::size_t end = turn == std::string::npos
                                ? line.size()
                                : turn + (inside ? kCloseMark.size() : 0);
    const std::string_view piece = std::string_view(line).substr(at, end - at);
    if (!piece.empty()) out += inside ? style.mark(piece) : std::string(piece);
    if (turn != std::string::npos) inside = !inside;
    at = end;
  }
  return out;
}

}  // namespace

TextPage::TextPage(const ReportOptions& options, ReportBuffer& buffer)
    : options_(options), buffer_(buffer), style_(options.colour) {}

std::string TextPage::shown(std::string_view text) const {
  return options_.ascii ? ascii_text(text) : std::string(text);
}

std::size_t TextPage::room_behind(std::size_t indent) const {
  return options_.width > indent + 20 ? options_.width - indent : 20;
}

void TextPage::line(std::string_view text) {
  buffer_.text().append(shown(text)) += '\n';
}

void TextPage::put(std::string_view first, std::string_view text, Paint paint) {
  std::string before = shown(first);
  const std::size_t indent = display_width(before);
  for (const std::string& part : wrap(shown(text), room_behind(indent))) {
    const std::string whole = before + part;
    buffer_.text().append(paint == nullptr ? whole : (style_.*paint)(whole)) +=
        '\n';
    before.assign(indent, ' ');
  }
}

void TextPage::wrapped(std::string_view first, std::string_view text) {
  put(first, text, nullptr);
}

void TextPage::headline(std::string_view first, std::string_view text) {
  put(first, text, &Style::bold);
}

void TextPage::aside(std::string_view first, std::string_view text) {
  put(first, text, &Style::dim);
}

void TextPage::quoted(std::string_view rule, std::string_view text) {
  const std::string before = shown(rule);
  bool inside = false;
  for (const std::string& part :
       wrap(shown(text), room_behind(display_width(before)))) {
    buffer_.text().append(style_.dim(before) + painted(part, style_, inside)) +=
        '\n';
  }
}

std::string counted(std::size_t count, std::string_view one) {
  return fmt::format("{} {}{}", count, one, count == 1 ? "" : "s");
}

}  // namespace crosscheck
