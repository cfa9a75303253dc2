#pragma once

#include "engine/text/numbers/amount.h"

namespace crosscheck {

/// Whether a figure is part of a name and counts nothing: "AK-47", "F-16",
/// "Flight 370", "No. 3", "24 Main Street", "52-48", "9/11", "12:30".
/// Complexity: O(1).
[[nodiscard]] bool is_figure_code(const Pieces& pieces,
                                  const AmountPhrase& amount);

}  // namespace crosscheck
