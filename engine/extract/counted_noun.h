#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/extract/text_pieces.h"

namespace crosscheck {

/// The noun phrase that a figure counts.
struct CountedNoun {
  std::uint32_t first = 0;  ///< pieces [first, last); empty: none
  std::uint32_t last = 0;
  std::string head;  ///< lemma
  std::vector<std::string> modifiers;
  bool of_total = false;  ///< "of the 23", "of those"
  std::string scope;      ///< "other", "more", "total", "so far", ...
};

/// Reads the noun phrase from piece `at` on, right after a figure: modifiers
/// up to a verb, preposition, conjunction, determiner, mark or number; the
/// first plural is its head where `plural`, else the last word.
/// Complexity: O(pieces read), at most ten.
[[nodiscard]] CountedNoun read_counted_noun(const Pieces& pieces,
                                            std::uint32_t at, bool plural);

}  // namespace crosscheck
