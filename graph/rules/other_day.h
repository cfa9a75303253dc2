#pragma once

#include <string_view>

#include "graph/statement.h"

namespace crosscheck {

/// The rule of when something was said.
inline constexpr std::string_view kSayingDayRule = "quotation day";

/// Whether two outlets tell one utterance of one speaker to have been said on
/// two days: each names a day beside its verb of speech, the days exclude each
/// other, and the quotations are of the same words (same_words.h), ten or more
/// of them, since what is short is said again. Requires: both are quotations of
/// one speaker. Complexity: O(words of a x words of b).
[[nodiscard]] bool are_of_other_days(const Statement& a, const Statement& b);

}  // namespace crosscheck
