#include "engine/text/names/gazetteer_key.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>

namespace crosscheck {
namespace {

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) {
    return static_cast<unsigned char>(c) < 128;
  });
}

char ascii_lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

// Letters that have no decomposition, and apostrophes of all kinds.
const char* plain_form(UChar32 c) {
  switch (c) {
    case 0x00F8:
      return "o";
    case 0x0142:
      return "l";
    case 0x0111:
    case 0x00F0:
      return "d";
    case 0x00FE:
      return "th";
    case 0x00E6:
      return "ae";
    case 0x0153:
      return "oe";
    case 0x0131:
      return "i";
    case 0x0259:
      return "a";
    case 0x2018:
    case 0x2019:
    case 0x02BB:
    case 0x02BC:
    case 0x02BE:
    case 0x02BF:
    case 0x02B9:
    case 0x02C8:
      return "'";
    case 0x2010:
    case 0x2011:
      return "-";
    default:
      return nullptr;
  }
}

}  // namespace

std::string gazetteer_key(std::string_view utf8) {
  std::string key;
  if (is_ascii(utf8)) {
    key.reserve(utf8.size());
    for (const char c : utf8) key.push_back(ascii_lower(c));
    return key;
  }
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfkd = icu::Normalizer2::getNFKDInstance(status);
  icu::UnicodeString text = icu::UnicodeString::fromUTF8(
      icu::StringPiece(utf8.data(), static_cast<std::int32_t>(utf8.size())));
  text.foldCase();
  if (U_SUCCESS(status)) text = nfkd->normalize(text, status);
  icu::UnicodeString plain;
  for (std::int32_t at = 0; at < text.length();) {
    const UChar32 c = text.char32At(at);
    at += U16_LENGTH(c);
    if (u_charType(c) == U_NON_SPACING_MARK) continue;
    if (const char* form = plain_form(c)) {
      plain.append(icu::UnicodeString::fromUTF8(form));
    } else {
      plain.append(c);
    }
  }
  plain.toUTF8String(key);
  return key;
}

}  // namespace crosscheck
