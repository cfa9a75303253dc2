#pragma once

#include <cstdint>
#include <string>

#include "engine/text/syntax/syntax.h"

namespace crosscheck {

/// The lemma of a predicate with what makes another verb of it: its particle
/// ("take off") or a phrase ("put on hold", "take into custody").
/// Complexity: O(children of the word).
[[nodiscard]] std::string predicate_phrase(const Syntax& syntax,
                                           std::uint32_t word);

}  // namespace crosscheck
