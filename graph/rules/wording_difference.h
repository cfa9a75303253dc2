#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "graph/rules/wording_hunks.h"
#include "graph/rules/wording_side.h"
#include "graph/value.h"

namespace crosscheck {

/// Where two reports of one quotation part.
struct WordingDifference {
  std::string a, b;  ///< the words of each, with two words on either side
  /// The differing words of each as they are compared, with the common ones
  /// beside them that tell them from the same words elsewhere.
  std::vector<std::string> phrase_a, phrase_b;
  /// Few words are common, so that only one speaker makes them one utterance.
  bool is_short = false;
};

/// The first place where two verbatim quotations that are otherwise the same
/// have other words.
///
/// Compared are plain words (plain_words.h) in an alignment (wording_hunks.h)
/// that goes outwards from the longest common run, so that it does not matter
/// where an outlet begins and stops to quote. A difference needs at least six
/// common words (eight where words are replaced by others, but for one place of
/// at most two words in a quotation that is common from end to end), three
/// times as many as differ (twice, where one only has words more), in at most
/// two places; where twenty or more are common, twice as many in at most three.
/// A few words may do that are alike from end to end but for one short word for
/// another ("at the gate", "at a gate"). Long texts that part in many places
/// may still do so closely in one (wording_local.h). None is seen beside words
/// that an outlet left out or put in. Nullopt where no such difference is or a
/// text is longer than 400 words. Complexity: O(words of a x words of b).
[[nodiscard]] std::optional<WordingDifference> find_wording_difference(
    const WordingSide& a, const WordingSide& b);

/// What differs in a hunk, and the words around it.
[[nodiscard]] WordingDifference show_difference(const WordingSide& a,
                                                const WordingSide& b,
                                                const WordingHunk& hunk);

/// Whether two verbatim quotations say one thing in other words throughout: at
/// least eight words are common, and between them, three of them close by,
/// words are replaced by others in three places or more, one in six words. One
/// speaker is then quoted in translation. Complexity: O(words of a x words of
/// b).
[[nodiscard]] bool is_reworded(const WordingSide& a, const WordingSide& b);

/// Whether a text has these plain words in a row.
/// Complexity: O(words x phrase).
[[nodiscard]] bool has_phrase(const Text& text,
                              std::span<const std::string> phrase);

}  // namespace crosscheck
