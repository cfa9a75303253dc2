#pragma once

#include <optional>
#include <string_view>

#include "engine/text/speech/attribution.h"

namespace crosscheck {

/// A verb or noun of speech, belief or plan, and what it takes as content.
struct AttributionCue {
  CueClass cue_class = CueClass::says;
  bool clause = false;      ///< "said (that) Y", "the claim that Y"
  bool infinitive = false;  ///< "promised to Y", "his promise to Y"
  bool object = false;      ///< "denied Y", "announced Y"
  /// Prepositions, parted by blanks, that lead in a content: "call for Y",
  /// "accuse X of Y".
  std::string_view prepositions;
};

/// Looks up a lemma of the model. Complexity: O(log cues).
[[nodiscard]] std::optional<AttributionCue> find_cue_verb(
    std::string_view lemma);
[[nodiscard]] std::optional<AttributionCue> find_cue_noun(
    std::string_view lemma);

}  // namespace crosscheck
