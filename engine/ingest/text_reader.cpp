#include "engine/ingest/text_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>

#include "engine/ingest/published_day.h"
#include "engine/ingest/utf8.h"

namespace crosscheck {
namespace {

/// The line at `at`, without its LF; moves `at` behind it.
std::string_view take_line(std::string_view text, std::size_t& at) {
  const std::size_t newline = text.find('\n', at);
  const bool last = newline == std::string_view::npos;
  const std::string_view line = text.substr(at, last ? newline : newline - at);
  at = last ? text.size() : newline + 1;
  return line;
}

std::size_t blanks_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && (text[end] == ' ' || text[end] == '\t')) ++end;
  return end - at;
}

/// Where a header line puts its value, or nullptr if it is no header line.
std::string_view* field_of(std::string_view line, ArticleFields& fields,
                           std::string_view& value) {
  constexpr std::size_t kLongestKey = 6;
  const std::size_t colon = line.substr(0, kLongestKey + 1).find(':');
  if (colon == std::string_view::npos) return nullptr;
  const std::string key = ascii_lower(line.substr(0, colon));
  value = trimmed(line.substr(colon + 1));
  if (key == "title") return &fields.title;
  if (key == "date") return &fields.date;
  if (key == "source") return &fields.source;
  if (key == "url") return &fields.url;
  if (key == "author") return &fields.author;
  return nullptr;
}

std::optional<TextHeader> read_key_lines(std::string_view text,
                                         std::size_t begin) {
  TextHeader header;
  std::array<const void*, 5> seen{};
  for (std::size_t count = 0, at = begin; at < text.size(); ++count) {
    const std::string_view line = take_line(text, at);
    if (trimmed(line).empty()) {
      header.body_begin = at;
      return count > 0 ? std::optional(header) : std::nullopt;
    }
    std::string_view value;
    std::string_view* field = field_of(line, header.fields, value);
    if (field == nullptr || count == seen.size()) return std::nullopt;
    if (std::find(seen.begin(), seen.end(), field) != seen.end()) {
      return std::nullopt;  // a key twice: this is prose that looks alike
    }
    seen[count] = field;
    *field = value;
  }
  return std::nullopt;
}

std::optional<TextHeader> read_date_line(std::string_view text,
                                         std::size_t begin) {
  std::size_t at = begin + blanks_at(text, begin);
  if (ascii_lower(text.substr(at, 4)) != "date") return std::nullopt;
  at += 4;
  const std::size_t gap = blanks_at(text, at);
  if (gap == 0) return std::nullopt;
  at += gap;
  // The date, and a time that may hang on to it, go on to the next blank.
  constexpr std::size_t kLongestStamp = 40;
  std::string_view stamp = text.substr(at, kLongestStamp);
  stamp = stamp.substr(0, stamp.find_first_of(" \t\r\n"));
  if (!iso_day_prefix(stamp) || !written_day(stamp)) return std::nullopt;
  TextHeader header;
  header.fields.date = stamp;
  at += stamp.size();
  at += blanks_at(text, at);
  if (text.substr(at, 2) == "\r\n") ++at;
  if (text.substr(at, 1) == "\n") ++at;
  header.body_begin = at;
  return header;
}

}  // namespace

TextHeader read_text_header(std::string_view text) {
  const std::size_t begin =
      text.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
  if (auto header = read_key_lines(text, begin)) return *header;
  if (auto header = read_date_line(text, begin)) return *header;
  TextHeader none;
  none.body_begin = begin;
  return none;
}

bool take_whole(InputBuffer& input, Intake& intake) {
  const std::size_t most = intake.options().max_article_bytes;
  input.extend_to(most + 1);
  if (!input.failure().empty()) {
    intake.error(Place{0, 0}, "cannot be read: " + input.failure());
    return false;
  }
  if (input.size() <= most) return true;
  intake.error(Place{0, 0},
               fmt::format("is longer than {} bytes, the limit for what is "
                           "read as a whole",
                           most),
               "split it, or give records as CSV or one JSON object a line");
  return false;
}

bool check_encoding(std::string_view text, Intake& intake) {
  const std::size_t bad = find_invalid_utf8(text);
  if (bad == std::string_view::npos) return true;
  const std::string_view before = text.substr(0, bad);
  const auto lines = std::count(before.begin(), before.end(), '\n');
  const std::size_t line_begin = before.rfind('\n') + 1;  // npos + 1 is 0
  intake.error(Place{static_cast<std::uint32_t>(lines + 1),
                     static_cast<std::uint32_t>(bad - line_begin + 1)},
               fmt::format("is not UTF-8: byte 0x{:02X} at offset 0x{:X}",
                           static_cast<unsigned char>(text[bad]), bad),
               "say what it is written in, as in: --encoding windows-1252");
  return false;
}

void read_text(InputBuffer& input, Intake& intake) {
  if (!take_whole(input, intake)) return;
  const std::string_view text = input.window();
  if (!check_encoding(text, intake)) return;
  const TextHeader header = read_text_header(text);
  if (trimmed(text.substr(header.body_begin)).empty()) {
    intake.error(Place{0, 0}, "holds no text");
    return;
  }
  ArticleFields fields = header.fields;
  fields.date_from = DateFrom::header;
  Document& document = intake.add_article(fields, 1);
  document.text = text;
  document.body_begin = static_cast<std::uint32_t>(header.body_begin);
}

}  // namespace crosscheck
