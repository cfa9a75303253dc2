#pragma once

#include <cstdint>

#include "engine/text/speech/speech_tree.h"

namespace crosscheck {

/// Who speaks, as a tree shows it.
struct SpeechSource {
  std::uint32_t head = SpeechTree::kNone;  ///< word; kNone: nobody
  /// Token of the "who" that stands for it, or kNone.
  std::uint32_t pronoun = SpeechTree::kNone;
};

/// Who speaks by a verb: the noun right before it, its subject, or that of the
/// verb that it joins or hangs from; of a passive the agent; of "a statement
/// saying" the statement. Climbs a bounded way.
[[nodiscard]] SpeechSource source_of_verb(const SpeechTree& tree,
                                          std::uint32_t verb);

/// "X's claim", "a claim by X", "X made the claim".
[[nodiscard]] SpeechSource source_of_noun(const SpeechTree& tree,
                                          std::uint32_t noun);

/// "the senator, who chairs the panel, told reporters": what stands before the
/// first of two commas.
[[nodiscard]] SpeechSource source_before_aside(const SpeechTree& tree,
                                               std::uint32_t verb);

/// '"...," said engineer Peter Marlow': the noun phrase that follows a verb.
[[nodiscard]] SpeechSource source_behind(const SpeechTree& tree,
                                         std::uint32_t verb);

/// The tokens of a source without its preposition and the clause of the cue.
[[nodiscard]] IndexRange source_range(const SpeechTree& tree,
                                      SpeechSource source, IndexRange cue);

}  // namespace crosscheck
