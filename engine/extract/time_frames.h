#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/text/analysis.h"
#include "graph/predication.h"

namespace crosscheck {

/// Sets `frame` and `is_background` of a document's predications.
///
/// A predication has the time under its own word; else that of the clause that
/// it is coordinated with or goes on from, or in which it is the subject of a
/// verb that says that it happened; else the one that opens its sentence.
/// A sentence that begins with "it", "that quake", "at the time" goes on in the
/// frame of the sentence before it. The day that the document is about is the
/// one that most of its times name, else its day of publication.
/// `words`: the trigger of each predication; `of_word`: by word of the syntax
/// the predication, or SyntaxWord::kNone.
/// Complexity: O(times x depth of trees + predications).
void add_time_frames(const Analysis& analysis,
                     std::span<const std::uint32_t> words,
                     std::span<const std::uint32_t> of_word,
                     std::vector<Predication>& predications);

}  // namespace crosscheck
