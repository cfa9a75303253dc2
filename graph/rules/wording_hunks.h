#pragma once

#include <cstddef>
#include <vector>

#include "graph/rules/common_runs.h"
#include "graph/rules/wording_side.h"

namespace crosscheck {

/// Words that one text may have more where the other goes on.
inline constexpr std::size_t kLongestHunk = 6;

/// Words that differ: plain words [a, a_end) of one side, [b, b_end) of the
/// other. Neither begins or ends its text, but for those of add_end_hunks().
struct WordingHunk {
  std::size_t a = 0, a_end = 0, b = 0, b_end = 0;

  /// Both sides have words there.
  [[nodiscard]] bool replaces() const { return a < a_end && b < b_end; }
  [[nodiscard]] std::size_t size() const {
    return a_end - a > b_end - b ? a_end - a : b_end - b;
  }
};

/// Two texts laid side by side where they have the same words.
struct WordingAlignment {
  /// The runs around the longest one that belong to the same words, in order.
  /// At most six words of either side lie between two. A run of one word
  /// belongs if both texts begin or end with it, or if it has four letters or
  /// more and one of them does, or others follow on both sides; other single
  /// words are chance, and go to what differs. Words that one text says twice
  /// match where the other begins or ends. Empty where nothing is common.
  std::vector<CommonRun> runs;
  /// What differs between them, but for what says nothing: only spacing,
  /// articles and fillers that one has more, masked words, words that only
  /// stand elsewhere.
  std::vector<WordingHunk> hunks;
  /// One article, "that" or weak conjunction that one text has more, between
  /// runs of two common words or more, or such that open or close a text.
  std::vector<WordingHunk> slight;
  /// Seven to forty words that one of two verbatim texts has more between runs
  /// of six words or more: a sentence that was left out silently.
  std::vector<WordingHunk> cuts;

  [[nodiscard]] std::size_t common() const;     ///< words of the runs
  [[nodiscard]] std::size_t differing() const;  ///< of the hunks, longer side
};

/// Complexity: O(words of a x words of b).
[[nodiscard]] WordingAlignment align_wording(const WordingSide& a,
                                             const WordingSide& b);

/// Adds `hunk` to `hunks` if it is a difference: see WordingAlignment::hunks;
/// a letter put for a word is none either.
void add_difference(const WordingHunk& hunk, const WordingSide& a,
                    const WordingSide& b, std::vector<WordingHunk>& hunks);

/// Adds the words before the first run and behind the last where both texts
/// have one to three of them: then neither was merely quoted from further back
/// or on. Complexity: that of a search for them.
void add_end_hunks(const WordingSide& a, const WordingSide& b,
                   WordingAlignment& alignment);

}  // namespace crosscheck
