#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "graph/claim.h"

namespace crosscheck {

/// What the copy detector needs of a document: its words in order, those in
/// quotation marks as well: a speech that several outlets print is one text,
/// however they came by it.
struct WordSequence {
  std::vector<std::string> words;    ///< folded runs of letters and digits
  std::vector<std::uint32_t> begin;  ///< byte offset of each word
  std::vector<std::uint32_t> end;
};

/// A passage that two documents share, verified word by word.
struct SharedPassage {
  DocumentId a, b;  ///< a < b
  Span in_a, in_b;
  std::uint32_t words = 0;
};

/// How much two documents share.
struct CopyPair {
  DocumentId a, b;  ///< a < b
  /// Shared runs of six words / those of the shorter; each run counts once.
  double containment = 0;
  std::vector<SharedPassage> passages;  ///< longest first
};

/// Pairs of documents with copied text, by (a, b).
///
/// Candidates come from an index of word 5-shingles that at most 50 documents
/// share. A fuller bucket is capped: its first document alone meets each of the
/// others, so that a text printed everywhere is still found at linear cost; how
/// many were capped goes to `*capped_buckets` (may be null). Each candidate is
/// verified by containment (Broder 1997), exact and over runs of six words, the
/// length at which chance phrases hardly count, and by its common runs,
/// extended from seeds on exact words; runs of at least 8 words become
/// passages, which overlap in neither document. A pair is reported with
/// containment >= 0.10 or with a shared run of at least 20 words, and at least
/// 4 shared shingles in any case.
/// Requires:   the columns of each sequence are of one length.
/// Complexity: O(words log words) for the index; a pair costs O(words of the
///             shorter x log) to count and O(words) to align. Memory: some 40
///             bytes a word beside the sequences.
[[nodiscard]] std::vector<CopyPair> find_copied_text(
    std::span<const WordSequence> documents, std::size_t* capped_buckets);

}  // namespace crosscheck
