#pragma once

#include <cstdint>
#include <string_view>

#include "engine/text/tokens/text_pieces.h"

namespace crosscheck {

/// A unit of measure at a place of a sentence.
struct UnitPhrase {
  std::uint32_t last = 0;  ///< one past its last piece; 0: no unit there
  std::string_view base;   ///< base unit: "m", "kg", "m2", "%", "usd"
  double factor = 1;       ///< of one such unit in the base unit
  double offset = 0;       ///< added after the factor (temperatures)
};

/// Reads the unit that starts at piece `at`: "km", "nautical miles", "square
/// kilometres", "percent", "per cent", "percentage points", "euros", "degrees
/// Fahrenheit". Units of time are read by the time passes.
/// Complexity: O(1).
[[nodiscard]] UnitPhrase read_unit_of_measure(const Pieces& pieces,
                                              std::uint32_t at);

}  // namespace crosscheck
