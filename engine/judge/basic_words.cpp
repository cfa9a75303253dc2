// BERT's basic tokeniser: clean, make room around Chinese characters, lower
// case and accents, punctuation; in this order, since taking a character apart
// can bring a mark to light.
#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <array>

#include "engine/judge/word_pieces.h"

namespace crosscheck {
namespace {

bool is_blank(UChar32 c) {
  if (c == '\t' || c == '\n' || c == '\r') return true;
  return (U_GET_GC_MASK(c) & (U_GC_ZS_MASK | U_GC_ZL_MASK | U_GC_ZP_MASK)) != 0;
}

bool is_dropped(UChar32 c) {
  return c <= 0 || c == 0xFFFD || (U_GET_GC_MASK(c) & U_GC_C_MASK) != 0;
}

/// Marks of punctuation, and all of ASCII that is no letter and no digit.
bool is_mark(UChar32 c) {
  if (c > ' ' && c < 127) return u_isalnum(c) == 0;
  return (U_GET_GC_MASK(c) & U_GC_P_MASK) != 0;
}

struct CodeRange {
  UChar32 first, last;
};
// The blocks of CJK unified ideographs that the original names; not Hangul,
// Hiragana or Katakana, whose words are parted by blanks or not at all.
constexpr std::array<CodeRange, 8> kIdeographs = {{{0x4E00, 0x9FFF},
                                                   {0x3400, 0x4DBF},
                                                   {0x20000, 0x2A6DF},
                                                   {0x2A700, 0x2B73F},
                                                   {0x2B740, 0x2B81F},
                                                   {0x2B820, 0x2CEAF},
                                                   {0xF900, 0xFAFF},
                                                   {0x2F800, 0x2FA1F}}};

bool is_ideograph(UChar32 c) {
  for (const CodeRange& range : kIdeographs) {
    if (c >= range.first && c <= range.last) return true;
  }
  return false;
}

/// The text without what is dropped, with plain blanks where words part.
icu::UnicodeString cleaned(std::string_view text) {
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
  const auto length = static_cast<std::int32_t>(text.size());
  icu::UnicodeString clean;
  for (std::int32_t at = 0; at < length;) {
    UChar32 c = -1;
    U8_NEXT(bytes, at, length, c);
    if (c >= 0 && is_blank(c)) {
      clean.append(u' ');
    } else if (c >= 0 && is_ideograph(c)) {
      clean.append(u' ').append(c).append(u' ');
    } else if (!is_dropped(c)) {
      clean.append(c);
    }
  }
  return clean;
}

icu::UnicodeString without_accents(const icu::UnicodeString& text) {
  UErrorCode code = U_ZERO_ERROR;
  const icu::Normalizer2* apart = icu::Normalizer2::getNFDInstance(code);
  if (U_FAILURE(code)) return text;
  const icu::UnicodeString parts = apart->normalize(text, code);
  if (U_FAILURE(code)) return text;
  icu::UnicodeString plain;
  for (std::int32_t at = 0; at < parts.length();
       at = parts.moveIndex32(at, 1)) {
    const UChar32 c = parts.char32At(at);
    if (u_charType(c) != U_NON_SPACING_MARK) plain.append(c);
  }
  return plain;
}

}  // namespace

std::vector<std::string> basic_words(std::string_view text, bool lower_case,
                                     bool strip_accents, std::size_t most) {
  icu::UnicodeString clean = cleaned(text.substr(0, WordPieces::kLongestText));
  if (lower_case) clean.toLower(icu::Locale::getRoot());
  if (strip_accents) clean = without_accents(clean);
  std::vector<std::string> words;
  icu::UnicodeString word;
  const auto end_word = [&] {
    if (!word.isEmpty()) word.toUTF8String(words.emplace_back());
    word.remove();
  };
  for (std::int32_t at = 0; at < clean.length() && words.size() < most;
       at = clean.moveIndex32(at, 1)) {
    const UChar32 c = clean.char32At(at);
    const bool mark = is_mark(c);
    if (mark || is_blank(c)) end_word();
    if (mark || !is_blank(c)) word.append(c);
    if (mark) end_word();
  }
  end_word();
  if (words.size() > most) words.resize(most);
  return words;
}

}  // namespace crosscheck
