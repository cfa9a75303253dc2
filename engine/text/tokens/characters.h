#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace crosscheck {

/// What a character is to the tokenizer.
enum class CharacterClass : std::uint8_t {
  space,      ///< white space of any width, breaking or not
  invisible,  ///< soft hyphen, zero-width marks, control characters, bytes
              ///< that are no UTF-8: neither part words nor are seen
  letter,     ///< letters and the marks upon them
  digit,      ///< 0 to 9 of any script, superscripts, fractions as one sign
  punctuation,
  symbol,  ///< currency, mathematics, arrows, emoji, "%"
};

/// One decoded character. `bytes` is at least 1 also for a broken byte.
struct Character {
  std::int32_t code = -1;  ///< code point, or -1 for a broken byte
  std::uint8_t bytes = 0;
  CharacterClass kind = CharacterClass::invisible;
};

/// The character that begins at byte `at`. Requires: at < text.size().
[[nodiscard]] Character character_at(std::string_view text, std::size_t at);

[[nodiscard]] bool is_upper(std::int32_t code);
[[nodiscard]] bool is_lower(std::int32_t code);

/// ' and the curly and modifier forms that stand for an apostrophe.
[[nodiscard]] bool is_apostrophe(std::int32_t code);

/// Hyphen-minus, hyphen and no-break hyphen; never a dash.
[[nodiscard]] bool is_hyphen(std::int32_t code);

}  // namespace crosscheck
