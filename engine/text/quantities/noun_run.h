#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/text/tokens/text_pieces.h"

namespace crosscheck {

/// A run of words of a noun phrase.
struct NounRun {
  std::uint32_t last = 0;          ///< piece behind the run
  std::vector<std::string> words;  ///< lower case, without adverbs
  bool plural = false;             ///< its last word is one
};

/// Reads the words from piece `at` on to the head of the noun phrase, at most
/// six; with `plural`, to its first plural that is no part of a compound
/// ("arms dealers"). Empty where no noun phrase stands there.
/// Complexity: O(1).
[[nodiscard]] NounRun read_noun_run(const Pieces& p, std::uint32_t at,
                                    std::uint32_t end, bool plural);

}  // namespace crosscheck
