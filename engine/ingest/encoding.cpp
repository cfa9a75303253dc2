#include "engine/ingest/encoding.h"

#include <fmt/format.h>
#include <uchardet/uchardet.h>
#include <unicode/ucnv.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <utility>

#include "engine/ingest/utf8.h"

namespace crosscheck {
namespace {

constexpr std::size_t kDeclaredWithin = 1024;  // WHATWG HTML, 13.2.3.2
constexpr std::size_t kLongestSequence = 4;    // bytes of UTF-8

struct Mark {
  std::string_view bytes;
  std::string_view name;
};
// Longer ones first: the mark of UTF-32LE begins like that of UTF-16LE.
constexpr std::array<Mark, 5> kMarks = {{
    {std::string_view("\xFF\xFE\0\0", 4), "UTF-32LE"},
    {std::string_view("\0\0\xFE\xFF", 4), "UTF-32BE"},
    {kByteOrderMark, kUtf8},
    {"\xFF\xFE", "UTF-16LE"},
    {"\xFE\xFF", "UTF-16BE"},
}};

const Mark* mark_of(std::string_view head) {
  for (const Mark& mark : kMarks) {
    if (head.starts_with(mark.bytes)) return &mark;
  }
  return nullptr;
}

bool exists(const std::string& name) {
  UErrorCode code = U_ZERO_ERROR;
  UConverter* converter = ucnv_open(name.c_str(), &code);
  if (converter != nullptr) ucnv_close(converter);
  return U_SUCCESS(code) != 0;
}

/// The encoding that a label means; "" if there is none.
std::string meant_by(std::string_view label) {
  std::string name = ascii_lower(trimmed(label));
  if (name.empty() || name.size() > 40) return {};
  if (name == "utf8" || name == "utf-8") return std::string(kUtf8);
  for (const char* latin : {"iso-8859-1", "iso8859-1", "latin1", "latin-1",
                            "us-ascii", "ascii", "cp1252"}) {
    if (name == latin) return "windows-1252";
  }
  if (name == "gb2312") return "GBK";
  if (!exists(name)) return {};
  return name;
}

/// Of sequences that are not ASCII: how many are well-formed and how many
/// bytes are not.
struct Sequences {
  std::size_t good = 0;
  std::size_t bad = 0;
};

Sequences count_sequences(std::string_view text) {
  Sequences count;
  while (!text.empty()) {
    const std::size_t bad = find_invalid_utf8(text);
    const std::string_view good = text.substr(0, bad);
    count.good += static_cast<std::size_t>(
        std::count_if(good.begin(), good.end(), [](char c) {
          return (static_cast<std::uint8_t>(c) & 0xC0U) == 0xC0U;
        }));
    if (bad == std::string_view::npos) break;
    ++count.bad;
    text.remove_prefix(bad + 1);
  }
  return count;
}

/// `head` without a sequence that its end may have cut off.
std::string_view without_cut_sequence(std::string_view head) {
  for (std::size_t cut = 1; cut < kLongestSequence && cut <= head.size();
       ++cut) {
    const auto byte = static_cast<std::uint8_t>(head[head.size() - cut]);
    if (byte >= 0xC0) return head.substr(0, head.size() - cut);
    if (byte < 0x80) break;
  }
  return head;
}

bool is_utf8(std::string_view head) {
  if (find_invalid_utf8(head) == std::string_view::npos) return true;
  return find_invalid_utf8(without_cut_sequence(head)) ==
         std::string_view::npos;
}

/// Whether all that is not ASCII is punctuation of windows-1252: dashes,
/// quotation marks, an ellipsis, a bullet, a currency or a sign.
bool is_western_punctuation(std::string_view head) {
  constexpr std::string_view kSigns =
      "\x80\x85\x91\x92\x93\x94\x95\x96\x97\x99\xA0\xA3\xA7\xA9\xAB\xAD\xAE"
      "\xB0\xB7\xBB\xBD";
  return std::all_of(head.begin(), head.end(), [&](char c) {
    return static_cast<std::uint8_t>(c) < 0x80 ||
           kSigns.find(c) != std::string_view::npos;
  });
}

std::string guessed(std::string_view head) {
  const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(
      uchardet_new(), &uchardet_delete);
  if (uchardet_handle_data(detector.get(), head.data(), head.size()) != 0) {
    return {};
  }
  uchardet_data_end(detector.get());
  return meant_by(uchardet_get_charset(detector.get()));
}

bool is_utf8_name(std::string_view name) { return name == kUtf8; }

EncodingChoice choose_by_bytes(std::string_view head) {
  if (is_utf8(head)) return {};
  const Sequences count = count_sequences(head);
  if (count.good > count.bad) return {};
  if (is_western_punctuation(head)) {
    return {"windows-1252", EncodingFrom::guessed};
  }
  std::string name = guessed(head);
  if (name.empty() || is_utf8_name(name)) {
    return {std::string(kUtf8), EncodingFrom::unknown};
  }
  return {std::move(name), EncodingFrom::guessed};
}

/// The value behind `key=` in an element, without its quotes.
std::string_view value_behind(std::string_view text, std::size_t at) {
  text.remove_prefix(at);
  while (!text.empty() && (text[0] == ' ' || text[0] == '=' || text[0] == '"' ||
                           text[0] == '\'')) {
    text.remove_prefix(1);
  }
  return text.substr(0, text.find_first_of(" \"'>;/?\t\r\n"));
}

}  // namespace

std::size_t byte_order_mark_length(std::string_view head) {
  const Mark* mark = mark_of(head);
  return mark == nullptr ? 0 : mark->bytes.size();
}

bool has_wide_mark(std::string_view head) {
  const Mark* mark = mark_of(head);
  return mark != nullptr && mark->name != kUtf8;
}

EncodingChoice choose_encoding(std::string_view head,
                               const EncodingHints& hints) {
  if (const Mark* mark = mark_of(head)) {
    return {std::string(mark->name), EncodingFrom::mark};
  }
  std::string option = meant_by(hints.option);
  if (!option.empty()) return {std::move(option), EncodingFrom::option};
  std::string declared = meant_by(hints.declared);
  // A page that can be read as far as its declaration is not UTF-16.
  if (declared.starts_with("utf-16") || declared.starts_with("utf-32")) {
    declared = kUtf8;
  }
  if (!declared.empty() && !is_utf8_name(declared)) {
    return {std::move(declared), EncodingFrom::declared};
  }
  EncodingChoice choice = choose_by_bytes(head);
  if (!declared.empty() && is_utf8_name(choice.name)) {
    choice.from = EncodingFrom::declared;
  }
  return choice;
}

Status check_encoding_name(std::string_view name) {
  if (!meant_by(name).empty()) return std::monostate{};
  return Error{ErrorCode::invalid_option,
               fmt::format("there is no encoding {}; examples are UTF-8, "
                           "windows-1252, ISO-8859-2, Shift_JIS and UTF-16LE",
                           quoted(name)),
               "--encoding"};
}

std::string_view declared_encoding(std::string_view page) {
  page = page.substr(0, kDeclaredWithin);
  const std::string lower = ascii_lower(page);
  if (lower.starts_with("<?xml")) {
    const std::string_view declaration(lower.data(), lower.find("?>"));
    const std::size_t at = declaration.find("encoding");
    if (at != std::string_view::npos) return value_behind(page, at + 8);
  }
  for (std::size_t at = lower.find("<meta"); at != std::string::npos;
       at = lower.find("<meta", at + 1)) {
    const std::size_t end = std::min(lower.find('>', at), lower.size());
    const std::size_t charset = lower.find("charset", at);
    if (charset < end) return value_behind(page, charset + 7);
  }
  return {};
}

}  // namespace crosscheck
