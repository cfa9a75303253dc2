#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "engine/text/analysis.h"

namespace crosscheck {

/// What befell the persons that a figure counts.
struct Harm {
  std::string_view slot;      ///< "killed", "injured", ...
  std::uint32_t first, last;  ///< figure and harm word together
};

/// The harm word of a figure by the words alone: right after its noun phrase,
/// linked by auxiliaries, or right before it. Headlines are often parsed badly.
/// Complexity: O(1).
[[nodiscard]] std::optional<Harm> harm_beside(const Analysis& analysis,
                                              const QuantityExpression& q,
                                              const Sentence& sentence);

}  // namespace crosscheck
