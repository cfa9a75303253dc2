#pragma once

#include "engine/extract/event_mentions.h"

namespace crosscheck {

/// Gives a mention the times and places of its part of the sentence: those
/// inside its noun phrase ("last week's Oslo talks") first, then what follows,
/// then, where nothing follows, what stands before and leads to it.
/// Needs: sentence part, phrase and trigger of the mention are set.
/// Complexity: O(tokens of the part).
void take_setting(const Analysis& analysis, EventMention& mention);

}  // namespace crosscheck
