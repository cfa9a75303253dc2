#pragma once

#include <cstdint>

#include "engine/extract/statement_builder.h"
#include "graph/figure.h"

namespace crosscheck {

/// When that is which a figure at a token belongs to: the time under its own
/// predicate or one above it, verbs of saying left out; else the first other
/// time of its sentence; else, in a sentence that begins by pointing back ("It
/// killed", "That tremor"), the time of the sentence before.
/// Requires: `predication` is an index into Extraction::predications or
///           Predication::kNone.
/// Complexity: O(times of two sentences + log times).
[[nodiscard]] FigureFrame figure_frame(const Extraction& extraction,
                                       std::uint32_t sentence,
                                       std::uint32_t predication);

/// The time under a predication or one above it alone; else the main frame.
[[nodiscard]] FigureFrame predication_frame(const Extraction& extraction,
                                            std::uint32_t predication);

/// Whether a predication is of saying, whose time is not that of what is said.
[[nodiscard]] bool is_saying(const Predication& predication);

}  // namespace crosscheck
