#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "engine/text/tokens/text_pieces.h"

namespace crosscheck {

/// One figure, in digits or words, scale included ("2.5 million").
struct NumberPhrase {
  std::uint32_t last = 0;  ///< one past its last piece
  double value = 0;
  double high = 0;        ///< of a loose number ("dozens"), else `value`
  double scale = 1;       ///< of a last word "million": 1e6
  double last_digit = 1;  ///< what one unit of the last digit written is
  bool digits = false;    ///< written in digits
  bool loose = false;     ///< "dozens", "several", "a few"
  bool part = false;      ///< "half", "two-thirds": of one
};

/// Reads a number that starts at piece `at`: "5,587.75", "twenty-three",
/// "two hundred and five", "a dozen", "half a million", "500 crore",
/// "2 1/2", "2-1/2", "two-thirds", "tens of thousands", "several hundred".
/// `money`: a glued "m", "k" or "b" is a scale ("$5m").
/// Complexity: O(pieces read).
[[nodiscard]] std::optional<NumberPhrase> read_number(const Pieces& pieces,
                                                      std::uint32_t at,
                                                      bool money = false);

/// An ordinal: "sixth", "21st", "twenty-first".
struct OrdinalPhrase {
  std::uint32_t last = 0;
  int value = 0;
};
[[nodiscard]] std::optional<OrdinalPhrase> read_ordinal(const Pieces& pieces,
                                                        std::uint32_t at);

/// Whether a word can be part of a number in words ("seven", "dozen").
[[nodiscard]] bool is_number_word(std::string_view lower);

/// Half a unit of the last digit that counts: of a figure from 100 on that
/// ends in zeros its last digit that is not zero ("2,000" -> 500, "1,150" ->
/// 5), of decimals the last one written, else 0.
[[nodiscard]] double rounding_tolerance(const NumberPhrase& number);

}  // namespace crosscheck
