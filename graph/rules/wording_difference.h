#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "graph/value.h"

namespace crosscheck {

/// Where two reports of one quotation part.
struct WordingDifference {
  std::string a, b;  ///< the words of each, with two words on either side
  /// The differing words of each as they are compared, with one on either
  /// side.
  std::vector<std::string> phrase_a, phrase_b;
};

/// The first place where two verbatim quotations that are otherwise the same
/// have other words.
///
/// Compared are plain words: contractions written out, hyphens opened, one
/// spelling, small numbers in digits. From the longest common run (of the
/// longest common subsequence) the comparison goes outwards over hunks of at
/// most four words while two common words follow (or the one that both begin or
/// end with), so that it does not matter
/// where an outlet begins and stops to quote. A difference needs at least six
/// common words (eight where words are replaced by others), three times as many
/// as differ, in at most two places; none is seen beside words that an outlet
/// left out or put in, where only spacing differs, where a
/// word is masked ("f---ing"), where the words only stand elsewhere, or where
/// one has an article, a weak conjunction or a filler more ("and", "you know").
/// Nullopt where no such difference is or a text is longer than 400 words.
/// Complexity: O(words of a x words of b).
[[nodiscard]] std::optional<WordingDifference> find_wording_difference(
    const Text& a, const Text& b);

/// Whether two verbatim quotations say one thing in other words throughout: at
/// least eight words are common, and between them words are replaced by others
/// in three places or more. One speaker is then quoted in translation.
/// Complexity: O(words of a x words of b).
[[nodiscard]] bool is_reworded(const Text& a, const Text& b);

/// Whether a text has these plain words in a row.
/// Complexity: O(words x phrase).
[[nodiscard]] bool has_phrase(const Text& text,
                              std::span<const std::string> phrase);

}  // namespace crosscheck
