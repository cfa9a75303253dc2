#pragma once

#include <string>

#include "engine/text/analysis.h"
#include "graph/figure.h"

namespace crosscheck {

/// Reads what a figure counts into `figure`: noun, modifiers, codes ("KX-12
/// rifles", "KX-12s") and names of origin ("Chilean sailors").
/// Complexity: O(words of the phrase).
void read_figure_noun(const Analysis& analysis,
                      const QuantityExpression& quantity, Figure& figure);

/// What part of the whole it counts: "total" ("so far", "in all"), "part" ("of
/// them"), "other", "each"; "" for a plain figure.
/// Complexity: O(1): the nearest words of the sentence are looked at.
[[nodiscard]] std::string figure_scope(const Analysis& analysis,
                                       const QuantityExpression& quantity);

}  // namespace crosscheck
