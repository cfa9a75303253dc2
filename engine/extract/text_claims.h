#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "engine/ingest/corpus.h"
#include "engine/text/syntax/language_model.h"
#include "graph/claim_graph.h"
#include "graph/copied_text.h"

namespace crosscheck {

class ReadingStore;

/// What the articles of a corpus yield beside their claims.
struct TextClaims {
  std::vector<Edge> edges;          ///< between claims, by the rules
  std::vector<WordSequence> words;  ///< by DocumentId; empty for tables
  /// By ClaimId: the named speaker whose word a claim is; key "": nobody's.
  std::vector<Entity> speakers;
  /// By DocumentId: the news agency whose text the whole article is, or "".
  std::vector<std::string> credits;
};

/// Whom the progress of reading is told to; either may be empty.
struct ReadingProgress {
  /// How many of how many articles are read; by several threads at once.
  std::function<void(std::size_t done, std::size_t total)> count;
  /// All are, and what they state is linked and related from here on.
  std::function<void()> all_read;
};

/// Adds the claims of every article to `corpus.claims` (items, values, rows
/// and details), linked over documents, and relates them by the rules.
///
/// Without a model (nullptr) texts are read with less: see analyse().
/// Documents are analysed on `threads` threads; the result is the same for any
/// number of them. An article whose reading `kept` has is not read again, and
/// what this corpus yields is kept there (nullptr: nothing is); the result is
/// the same.
/// Complexity: O(bytes) for the analysis, O(claims log claims) expected for
/// linking (candidates come from an index of rare keys).
[[nodiscard]] TextClaims add_text_claims(Corpus& corpus,
                                         const LanguageModel* model,
                                         unsigned threads,
                                         ReadingStore* kept = nullptr,
                                         const ReadingProgress& progress = {});

}  // namespace crosscheck
