#pragma once

#include "engine/text/numbers/amount.h"
#include "engine/text/times/time_spec.h"

namespace crosscheck {

/// The words of a length of time, before it is known whether they lead to a
/// point ("five days ago").
struct LengthPhrase {
  std::uint32_t last = 0;
  AmountPhrase amount;
  UnitWord unit;
  bool article = false;   ///< "a week": one, only where more supports it
  bool compound = false;  ///< "two-day"
};

/// "six", "about six", or "a" as one, and the unit after it.
[[nodiscard]] std::optional<LengthPhrase> read_length_words(
    const Pieces& pieces, std::uint32_t at);

/// "the past two quarters", which elsewhere are two fourths.
[[nodiscard]] std::optional<LengthPhrase> read_counted_quarters(
    const Pieces& pieces, std::uint32_t at);

/// "last", "past", "next", "first": what sets a length beside the present.
[[nodiscard]] bool is_order_word(const Piece& piece);

/// Unit, count and modifier of a length as they are said.
void note_length(const LengthPhrase& length, TimeWording& said);

/// "every Tuesday", "each year", "daily", "annually".
[[nodiscard]] std::optional<TimeSpec> read_repetition(const Pieces& pieces,
                                                      std::uint32_t at);

}  // namespace crosscheck
