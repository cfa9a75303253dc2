#pragma once

#include <string>

#include "graph/predication.h"

namespace crosscheck {

/// Words for a time in a reason: "Tuesday", "18 November", "2017".
[[nodiscard]] std::string time_words(const TimeInterval& time);

/// Words for a participant in a reason: its name, else its noun.
[[nodiscard]] std::string participant_words(const Participant& participant);

/// Who says so, in words to put behind a claim: ", according to jane doe"; ""
/// where nobody is named.
[[nodiscard]] std::string speaker_words(const Predication& p);

}  // namespace crosscheck
