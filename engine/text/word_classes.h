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

/// The groups of words by which news tells one kind of event that a lemma, or
/// a verb with its particle ("step down"), is in: numbers from
/// kFirstNewsClass on, above all of word_classes(). Sorted.
/// Complexity: O(length x log words).
inline constexpr std::uint32_t kFirstNewsClass = 0xf0000000U;
[[nodiscard]] std::vector<std::uint32_t> news_classes(std::string_view lemma);

/// Whether a noun tells of something that happens ("seizure", "quake"), by its
/// first sense or by the verb that it comes from.
[[nodiscard]] bool is_event_noun(std::string_view lemma);

/// Whether a noun that is none of an event by its first sense is so in another
/// one, or names a thought, a state or a gain that a verb tells too ("fall",
/// "suspicion", "injury").
[[nodiscard]] bool is_event_noun_at_times(std::string_view lemma);

}  // namespace crosscheck
