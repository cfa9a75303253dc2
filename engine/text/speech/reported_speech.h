#pragma once

#include <vector>

#include "engine/text/speech/attribution.h"
#include "engine/text/syntax/syntax.h"
#include "engine/text/tokens/token.h"

namespace crosscheck {

/// Attributions that the trees of a document show, by cue: ranges, class and
/// negation; who is meant and what stands in marks is left to
/// find_attributions(). A verb that has a speaker and no content ('"Y." X
/// said.') is among them, with none. Empty where there are no trees.
/// Complexity: O(words), each cue looking around a bounded way.
[[nodiscard]] std::vector<SpeechAttribution> find_reported_speech(
    const TokenisedText& text, const Syntax& syntax);

}  // namespace crosscheck
