#pragma once

#include <string>
#include <string_view>

#include "graph/value.h"

namespace crosscheck {

/// A value as the program understands it, in plain words: "at least 12",
/// "about 9.4 km", "412,000 GBP", "2031-03-11", "2031-03", names as a list.
/// Lengths, masses, areas and durations are in the largest usual unit of which
/// there is at least one. "" for words that are compared as words, for times
/// that are not resolved, and where it would only repeat `written`.
[[nodiscard]] std::string understood_text(const Value& value,
                                          std::string_view written);

}  // namespace crosscheck
