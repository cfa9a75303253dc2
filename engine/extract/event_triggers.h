#pragma once

#include <cstdint>
#include <vector>

#include "engine/extract/event_lexicon.h"
#include "engine/text/analysis.h"

namespace crosscheck {

/// A word that names an event in its sentence.
struct EventTrigger {
  std::uint32_t token = 0;
  std::uint32_t phrase_first = 0;  ///< first token of its own noun phrase
  EventWord word;
};

/// The event words of a sentence, in order. "met ... for talks" is one event,
/// and a word inside a name is none. Complexity: O(tokens).
[[nodiscard]] std::vector<EventTrigger> find_event_triggers(
    const Analysis& analysis, const Sentence& sentence);

}  // namespace crosscheck
