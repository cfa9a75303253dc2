#include "engine/ingest/html/text_block.h"

#include <array>
#include <cstdint>

#include "engine/ingest/utf8.h"

namespace crosscheck {
namespace {

// windows-1252 from 0x80 to 0x9F (WHATWG HTML, 13.2.5.80); a blank where it has
// nothing.
constexpr std::array<std::string_view, 32> kWestern = {
    "€", " ", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š",
    "‹", "Œ", " ", "Ž", " ", " ", "‘", "’", "“", "”", "•",
    "–", "—", "˜", "™", "š", "›", "œ", " ", "ž", "Ÿ"};

constexpr std::string_view kNoBreakSpace = "\xC2\xA0";
constexpr std::string_view kSoftHyphen = "\xC2\xAD";
constexpr std::array<std::string_view, 4> kZeroWidth = {
    kByteOrderMark, "\xE2\x80\x8B", "\xE2\x81\xA0", kSoftHyphen};

void add_blank(std::string& to) {
  if (!to.empty() && to.back() != ' ' && to.back() != '\n') to += ' ';
}

/// Bytes at the front that are not taken over as they are; appends what stands
/// for them.
std::size_t take_special(std::string& to, std::string_view text) {
  const auto byte = static_cast<std::uint8_t>(text[0]);
  if (byte <= 0x20 || byte == 0x7F) {
    add_blank(to);
    return 1;
  }
  if (byte < 0x80) return 0;
  if (text.starts_with(kNoBreakSpace)) {
    add_blank(to);
    return 2;
  }
  for (const std::string_view nothing : kZeroWidth) {
    if (text.starts_with(nothing)) return nothing.size();
  }
  if (byte == 0xC2 && text.size() > 1) {
    const auto second = static_cast<std::uint8_t>(text[1]);
    if (second >= 0x80 && second < 0xA0) {
      to += kWestern[second - 0x80];
      return 2;
    }
  }
  return 0;
}

}  // namespace

std::size_t append_tidy(std::string& to, std::string_view text) {
  const std::size_t before = to.size();
  while (!text.empty()) {
    std::size_t taken = take_special(to, text);
    if (taken == 0) {
      to += text[0];
      taken = 1;
    }
    text.remove_prefix(taken);
  }
  return to.size() - before;
}

std::string tidy(std::string_view text) {
  std::string result;
  append_tidy(result, text);
  if (result.ends_with(' ')) result.pop_back();
  return result;
}

std::string_view front_of(std::string_view text, std::size_t bytes) {
  if (text.size() <= bytes) return text;
  while (bytes > 0 &&
         (static_cast<std::uint8_t>(text[bytes]) & 0xC0U) == 0x80U) {
    --bytes;
  }
  return text.substr(0, bytes);
}

}  // namespace crosscheck
