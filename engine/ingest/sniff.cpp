#include "engine/ingest/sniff.h"

#include <algorithm>
#include <array>
#include <string>

#include "engine/ingest/csv_reader.h"
#include "engine/ingest/utf8.h"

namespace crosscheck {
namespace {

constexpr std::size_t kBinaryWindow = 8U << 10U;

bool is_html_extension(std::string_view extension) {
  return extension == "html" || extension == "htm" || extension == "xhtml";
}

bool looks_binary(std::string_view head) {
  if (head.starts_with("\xFF\xFE") || head.starts_with("\xFE\xFF")) {
    return false;
  }
  return head.substr(0, kBinaryWindow).find('\0') != std::string_view::npos;
}

std::string_view behind_blanks(std::string_view text) {
  while (!text.empty() && trimmed(text.substr(0, 1)).empty()) {
    text.remove_prefix(1);
  }
  return text;
}

/// Whether a text begins like JSON that we read: `{"`, `{}`, `[{`, `[]`. Prose
/// may begin with a bracket too.
bool looks_like_json(std::string_view text) {
  if (text.empty() || (text[0] != '{' && text[0] != '[')) return false;
  const std::string_view inside = behind_blanks(text.substr(1));
  if (inside.empty()) return text[0] == '{';
  return text[0] == '{' ? inside[0] == '"' || inside[0] == '}'
                        : inside[0] == '{' || inside[0] == ']';
}

/// Where the first JSON value of a text ends; npos if that is not in view.
std::size_t end_of_value(std::string_view text) {
  std::size_t depth = 0;
  bool in_string = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (in_string) {
      if (c == '\\') {
        ++i;
      } else if (c == '"') {
        in_string = false;
      }
    } else if (c == '"') {
      in_string = true;
    } else if (c == '{' || c == '[') {
      ++depth;
    } else if ((c == '}' || c == ']') && --depth == 0) {
      return i + 1;
    }
  }
  return std::string_view::npos;
}

/// Whether another object follows on a line behind the first. A first line that
/// is longer than the view is taken for one of many.
bool looks_like_lines(std::string_view text) {
  if (!text.starts_with('{')) return false;
  const std::size_t end = end_of_value(text);
  if (end == std::string_view::npos) {
    return text.find('\n') == std::string_view::npos;
  }
  const std::string_view rest = text.substr(end);
  const std::string_view next = behind_blanks(rest);
  const std::string_view gap = rest.substr(0, rest.size() - next.size());
  return gap.find('\n') != std::string_view::npos && next.starts_with('{') &&
         text.substr(0, end).find('\n') == std::string_view::npos;
}

/// Behind comments and an XML declaration, a tag that pages begin with (WHATWG
/// MIME Sniffing, 7.1).
bool looks_like_html(std::string_view text) {
  constexpr auto kTags = std::to_array<std::string_view>(
      {"!doctype html", "html", "head", "body", "script", "title", "style",
       "meta", "link", "table", "div", "h1", "p"});
  for (const std::string_view end : {"?>", "-->"}) {
    const std::string_view begin = end == "?>" ? "<?xml" : "<!--";
    while (text.starts_with(begin)) {
      const std::size_t at = text.find(end);
      if (at == std::string_view::npos) return false;
      text = behind_blanks(text.substr(at + end.size()));
    }
  }
  if (!text.starts_with('<')) return false;
  const std::string start = ascii_lower(text.substr(1, 16));
  return std::any_of(kTags.begin(), kTags.end(), [&](std::string_view tag) {
    if (!start.starts_with(tag)) return false;
    const char next = start.size() > tag.size() ? start[tag.size()] : '>';
    return next == '>' || next == ' ' || next == '\t' || next == '\r' ||
           next == '\n';
  });
}

}  // namespace

std::string extension_of(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  if (slash != std::string_view::npos) path.remove_prefix(slash + 1);
  const std::size_t dot = path.rfind('.');
  if (dot == std::string_view::npos || dot == 0) return {};
  return ascii_lower(path.substr(dot + 1));
}

InputFormat sniff_format(std::string_view path, std::string_view head,
                         const ReadOptions& options) {
  const std::string extension = extension_of(path);
  if (is_html_extension(extension) && behind_blanks(head).starts_with('<')) {
    return InputFormat::html;  // with zero bytes too, as in browsers
  }
  if (looks_binary(head)) return InputFormat::binary;
  if (is_html_extension(extension)) return InputFormat::html;
  if (extension == "csv") return InputFormat::csv;
  if (extension == "jsonl" || extension == "ndjson") return InputFormat::jsonl;
  if (extension == "txt" || extension == "md" || extension == "text") {
    return InputFormat::text;
  }
  if (head.starts_with(kByteOrderMark)) {
    head.remove_prefix(kByteOrderMark.size());
  }
  const std::string_view text = behind_blanks(head);
  if (extension == "json" || looks_like_json(text)) {
    return looks_like_lines(text) ? InputFormat::jsonl : InputFormat::json;
  }
  if (is_record_header(text.substr(0, text.find('\n')), options)) {
    return InputFormat::csv;
  }
  return looks_like_html(text) ? InputFormat::html : InputFormat::text;
}

}  // namespace crosscheck
