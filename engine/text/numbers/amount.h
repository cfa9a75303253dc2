#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "engine/text/numbers/number_words.h"
#include "graph/value.h"

namespace crosscheck {

/// A number with the words that bound it, before any unit.
struct AmountPhrase {
  std::uint32_t first = 0;  ///< pieces [first, last): bound words to figure
  std::uint32_t last = 0;
  std::uint32_t figure = 0;  ///< piece of the (first) figure
  Quantity quantity;         ///< unit: a currency code if one stood before
  bool digits = false;
  bool loose = false;  ///< "dozens", "a few"
  bool part = false;   ///< a fraction of one; quantity in ones
};

/// Reads an amount at piece `at`: "12", "at least 12", "about 50", "up to
/// $300 billion", "five to six", "between 40 and 80", "20-25", "12 or more".
/// Complexity: O(pieces read).
[[nodiscard]] std::optional<AmountPhrase> read_amount(const Pieces& pieces,
                                                      std::uint32_t at);

/// Multiplies every figure of a quantity ("4 hours" -> seconds).
void scale_quantity(Quantity& quantity, double factor);

}  // namespace crosscheck
