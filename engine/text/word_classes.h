#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/text/syntax/syntax.h"

namespace crosscheck {

/// The classes of a lemma: numbers that two words share when one can stand for
/// the other. They are the synsets of the first senses of WordNet, for a noun
/// also those of the verbs that it is derived from ("seizure" and "seize"), and
/// for a verb of the nouns. Sorted, no number twice; empty for unknown words.
/// Complexity: O(length x log lemmas).
[[nodiscard]] std::vector<std::uint32_t> word_classes(std::string_view lemma,
                                                      PartOfSpeech part);

/// Whether a noun tells of something that happens ("seizure", "quake"), by its
/// first sense or by the verb that it comes from.
[[nodiscard]] bool is_event_noun(std::string_view lemma);

}  // namespace crosscheck
