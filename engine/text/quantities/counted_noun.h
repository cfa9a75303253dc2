#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/text/tokens/text_pieces.h"

namespace crosscheck {

/// The noun phrase that a figure counts.
struct CountedNoun {
  std::uint32_t first = 0;  ///< pieces [first, last); empty: none
  std::uint32_t last = 0;
  std::string head;  ///< lemma, "" where none
  std::vector<std::string> modifiers;
  bool of_total = false;  ///< "of the 23", "of those"
  std::string scope;      ///< "other", "more", "total", "so far", ...
  /// "12 Somali and 11 Yemeni pirates": the one modifier of a figure that
  /// shares the noun of the next.
  std::string shared;
};

/// Reads the noun phrase from piece `at` on, before piece `end`, right after a
/// figure: modifiers up to a verb, preposition, conjunction, determiner, mark
/// or number. The first plural is its head where `plural` (no plural, no
/// head), else the last word. "of the 23 pirates" gives the noun of the whole.
/// "12 dead" counts persons, with an empty run.
/// Complexity: O(1), at most ten pieces are read.
[[nodiscard]] CountedNoun read_counted_noun(const Pieces& pieces,
                                            std::uint32_t at, std::uint32_t end,
                                            bool plural);

/// The noun that a measure is about: "$750,000 bond", "40 percent of voters",
/// "$50 million in aid"; its run is empty if there is none. `after_article`: an
/// article before the figure makes what follows a noun, "a 5 percent cut".
/// O(1).
[[nodiscard]] CountedNoun read_measured_noun(const Pieces& pieces,
                                             std::uint32_t at,
                                             std::uint32_t end,
                                             bool after_article = false);

}  // namespace crosscheck
