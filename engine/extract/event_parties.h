#pragma once

#include "engine/extract/event_mentions.h"

namespace crosscheck {

/// Gives a mention its parties and persons: those after "between" or "with",
/// inside the noun phrase, and, for what somebody does ("A and B met", "A and
/// B held talks"), in the subject; and says whether the words give the parties
/// as all there were ("between A and B", "A and B delegations").
/// Needs: sentence part, phrase and trigger of the mention are set.
/// Complexity: O(tokens of the part).
void take_parties(const Analysis& analysis, EventMention& mention);

}  // namespace crosscheck
