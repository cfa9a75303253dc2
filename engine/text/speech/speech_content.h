#pragma once

#include <cstdint>
#include <vector>

#include "engine/text/speech/attribution_cues.h"
#include "engine/text/speech/speech_tree.h"

namespace crosscheck {

/// What a verb of speech tells: the clause, infinitive, object or phrase that
/// it governs and its cue takes ("said that Y", "promised to Y", "denied Y",
/// "accused X of Y"), the sentence that it is set into ("Y, said X"), or, where
/// the tree shows none, what follows "that". Empty if there is nothing.
/// Complexity: O(children x depth).
[[nodiscard]] std::vector<IndexRange> content_of_verb(
    const SpeechTree& tree, std::uint32_t verb, const AttributionCue& cue);

/// The same by the place of the source beside the verb: around "..., X said,
/// ..." and, where `content` is empty, before "..., X said."
[[nodiscard]] std::vector<IndexRange> content_around(
    const SpeechTree& tree, std::uint32_t verb, std::uint32_t source,
    std::vector<IndexRange> content);

/// The clause or infinitive that a noun of speech takes: "claim that Y".
[[nodiscard]] std::vector<IndexRange> content_of_noun(
    const SpeechTree& tree, std::uint32_t noun, const AttributionCue& cue);

/// What "according to X" tells of: the whole sentence where the phrase stands
/// at either end, else the clause that it hangs on.
[[nodiscard]] std::vector<IndexRange> content_beside(const SpeechTree& tree,
                                                     std::uint32_t phrase);

}  // namespace crosscheck
