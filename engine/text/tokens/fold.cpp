// The folded form of words: what lexicons, keys and rules compare.
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>

#include "engine/text/tokens/token.h"

namespace crosscheck {
namespace {

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) {
    return static_cast<unsigned char>(c) < 128;
  });
}

std::string ascii_lower(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return lower;
}

// Letters that no decomposition takes apart but that English spells plainly,
// and marks that have a plain twin on every keyboard. nullptr: no such letter.
const char* plain_spelling(UChar32 c) {
  switch (c) {
    case 0x0131:
      return "i";  // dotless i
    case 0x00F8:
      return "o";  // o with stroke
    case 0x0142:
      return "l";  // l with stroke
    case 0x0111:   // d with stroke
    case 0x00F0:
      return "d";  // eth
    case 0x00FE:
      return "th";  // thorn
    case 0x00E6:
      return "ae";
    case 0x0153:
      return "oe";
    case 0x0127:
      return "h";
    case 0x0167:
      return "t";
    case 0x2018:  // quotation marks used as apostrophes
    case 0x2019:
    case 0x02BB:
    case 0x02BC:
      return "'";
    case 0x2010:
    case 0x2011:
      return "-";
    case 0x2044:
      return "/";  // the fraction slash of a decomposed fraction
    default:
      return nullptr;
  }
}

bool leaves_no_trace(UChar32 c) {
  const auto type = u_charType(c);
  return type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK ||
         type == U_FORMAT_CHAR || type == U_CONTROL_CHAR;
}

std::string fold_beyond_ascii(std::string_view utf8) {
  auto source = icu::UnicodeString::fromUTF8(
      icu::StringPiece(utf8.data(), static_cast<std::int32_t>(utf8.size())));
  UErrorCode status = U_ZERO_ERROR;
  const auto* form = icu::Normalizer2::getNFKDInstance(status);
  if (U_FAILURE(status) != 0) return std::string(utf8);
  icu::UnicodeString folded = form->normalize(source, status);
  folded.foldCase();
  icu::UnicodeString plain;
  for (std::int32_t i = 0; i < folded.length();) {
    const UChar32 c = folded.char32At(i);
    i += U16_LENGTH(c);
    if (leaves_no_trace(c)) continue;
    if (const char* spelling = plain_spelling(c)) {
      plain.append(icu::UnicodeString(spelling, -1, US_INV));
    } else if (u_isUWhiteSpace(c) != 0) {
      plain.append(static_cast<char16_t>(u' '));
    } else {
      plain.append(c);
    }
  }
  std::string result;
  plain.toUTF8String(result);
  return result;
}

}  // namespace

std::string fold(std::string_view utf8) {
  return is_ascii(utf8) ? ascii_lower(utf8) : fold_beyond_ascii(utf8);
}

}  // namespace crosscheck
