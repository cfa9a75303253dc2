#pragma once

#include <string_view>

#include "graph/statement.h"

namespace crosscheck {

/// The rule of who said something.
inline constexpr std::string_view kVoiceRule = "quotation speaker";

/// Whether two outlets give one utterance to two persons: each names one
/// right beside the words, whose full name it knows, the surnames are not spelt
/// alike, and of the shorter quotation eight words in ten stand in the longer
/// one, six or more in a row. Complexity: O(words of a x words of b).
[[nodiscard]] bool are_of_other_voices(const Statement& a, const Statement& b);

/// The same, where the words do not differ in what tells (wording_difference.h,
/// reported_difference.h): the speaker is all that is in dispute.
[[nodiscard]] bool differ_in_voice_alone(const Statement& a,
                                         const Statement& b);

}  // namespace crosscheck
