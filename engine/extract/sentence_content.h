#pragma once

#include <cstdint>
#include <vector>

#include "engine/text/analysis.h"
#include "graph/told_clause.h"

namespace crosscheck {

/// The words of a sentence that say something, and where they stand.
struct SentenceContent {
  std::vector<ContentWord> words;
  /// By word of the sentence, from its first on: index into `words` of what
  /// begins at it, or kNone; a name's words all lead to its first entry.
  std::vector<std::uint32_t> at;
  std::uint32_t first = 0;  ///< index into Syntax::words of the first word
  static constexpr std::uint32_t kNone = 0xffffffffU;
};

/// Reads the content words of a sentence. Function words and the commonest
/// words of reporting are left out; persons are their surname, also where a
/// pronoun or title stands for them; states are one word whatever their form
/// ("Norwegian", "Oslo" as actor); other names are their words; figures are in
/// base units; times are weekday, month and year, or clock.
/// Complexity: O(words x depth of a word in its tree, at most 24 steps).
[[nodiscard]] SentenceContent content_of(const Analysis& analysis,
                                         const Sentence& sentence);

}  // namespace crosscheck
