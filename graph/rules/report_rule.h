#pragma once

#include "graph/rules/rule.h"

namespace crosscheck {

/// Compares two sentences by the lemmas of their content words (Text::words,
/// sorted, no word twice, figures with '#' before them, words of names with
/// '@').
///
/// Agrees when  they share five words or more, three that are no names among
///              them, which are at least 0.6 of the shorter sentence; the
///              figures of one are all in the other; and both are negated or
///              neither is.
/// Silent when  anything else: that two sentences differ says nothing.
[[nodiscard]] Verdict compare_reports(const Statement& a, const Statement& b);

}  // namespace crosscheck
