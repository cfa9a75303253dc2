#include "engine/text/tokens/characters.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace crosscheck {
namespace {

CharacterClass class_of(UChar32 c) {
  if (c < 0) return CharacterClass::invisible;
  if (u_isUWhiteSpace(c) != 0) return CharacterClass::space;
  if (c == '%' || c == 0x2030) return CharacterClass::symbol;
  const auto mask = U_GET_GC_MASK(c);
  if ((mask & (U_GC_L_MASK | U_GC_M_MASK)) != 0) return CharacterClass::letter;
  if ((mask & (U_GC_ND_MASK | U_GC_NO_MASK)) != 0) return CharacterClass::digit;
  if ((mask & U_GC_P_MASK) != 0) return CharacterClass::punctuation;
  if ((mask & (U_GC_CC_MASK | U_GC_CF_MASK)) != 0) {
    return CharacterClass::invisible;
  }
  return CharacterClass::symbol;
}

}  // namespace

Character character_at(std::string_view text, std::size_t at) {
  const auto lead = static_cast<unsigned char>(text[at]);
  Character result;
  if (lead < 128) {
    result.code = lead;
    result.bytes = 1;
    result.kind = class_of(lead);
    return result;
  }
  const auto* data = reinterpret_cast<const std::uint8_t*>(text.data()) + at;
  const auto left = static_cast<std::int32_t>(
      text.size() - at < 4 ? text.size() - at : std::size_t{4});
  std::int32_t offset = 0;
  UChar32 code = -1;
  U8_NEXT(data, offset, left, code);
  result.code = code;
  result.bytes = static_cast<std::uint8_t>(offset);
  result.kind = class_of(code);
  return result;
}

bool is_upper(std::int32_t code) {
  return u_isupper(code) != 0 || u_istitle(code) != 0;
}

bool is_lower(std::int32_t code) { return u_islower(code) != 0; }

bool is_apostrophe(std::int32_t code) {
  return code == '\'' || code == 0x2019 || code == 0x2018 || code == 0x02BC ||
         code == 0x02BB;
}

bool is_hyphen(std::int32_t code) {
  return code == '-' || code == 0x2010 || code == 0x2011;
}

}  // namespace crosscheck
