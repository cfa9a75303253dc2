#pragma once

#include <cstdint>
#include <string_view>

#include "engine/text/analysis.h"

namespace crosscheck {

/// What lasts for the length of time over tokens [first, last), when it is of a
/// kind that has one length: "sentence" for a term in prison that a court gave
/// ("was sent to prison for five years"), "meeting", "call", "speech",
/// "debate", "hearing", "standoff", "interview" ("talks that lasted four
/// hours", "a four-hour meeting", "four hours of talks"), "suspended" and
/// "probation" for a term that is not served; else "". Terms that
/// somebody asks for or has served stand under other verbs.
/// `above`: the word of the tree that the length belongs to.
/// Complexity: O(nearest words of the sentence).
[[nodiscard]] std::string_view lasting_thing(const Analysis& analysis,
                                             std::uint32_t first,
                                             std::uint32_t last,
                                             std::uint32_t above);

}  // namespace crosscheck
