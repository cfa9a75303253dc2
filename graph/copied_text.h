#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "graph/claim.h"

namespace crosscheck {

/// What the copy detector needs of a document: its words outside quotations,
/// in order. Text inside quotation marks is a speaker's, so two outlets that
/// share it have not copied each other.
struct WordSequence {
  std::vector<std::string> words;          ///< folded
  std::vector<std::uint32_t> begin;        ///< byte offset of each word
  std::vector<std::uint32_t> end;
  std::vector<std::uint8_t> quoted;        ///< 1 for words inside quotations
};

/// A passage that two documents share, verified word by word.
struct SharedPassage {
  DocumentId a, b;                 ///< a < b
  Span in_a, in_b;
  std::uint32_t words = 0;
};

/// How much two documents share.
struct CopyPair {
  DocumentId a, b;                 ///< a < b
  double containment = 0;          ///< shared 5-shingles / those of the shorter
  std::vector<SharedPassage> passages;  ///< longest first
};

/// Pairs of documents with copied text.
///
/// Word 5-shingles over unquoted words; candidates from an index of shingles
/// that at most 50 documents share (capped buckets are counted in
/// `*capped_buckets`); each candidate verified by containment (Broder 1997)
/// and by its maximal common runs. A pair is reported with containment >= 0.20
/// or with a shared run of at least 20 words.
/// Complexity: O(words) expected for the index, plus verification per pair.
[[nodiscard]] std::vector<CopyPair> find_copied_text(
    std::span<const WordSequence> documents, std::size_t* capped_buckets);

/// The independent origin of each claim: claims of different documents whose
/// evidence lies in a shared passage have one origin, as have all claims of
/// documents with containment >= 0.5. No closure over pairs that do not share
/// the passage. Origins are dense numbers by first claim; a claim of a record
/// has the origin of its source.
[[nodiscard]] std::vector<std::uint32_t> claim_origins(
    const ClaimTable& claims, std::span<const CopyPair> copies);

}  // namespace crosscheck
