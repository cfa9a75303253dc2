#pragma once

#include <cstdint>
#include <vector>

#include "engine/text/names/name_chunks.h"
#include "engine/text/names/titles.h"
#include "engine/text/tokens/token.h"

namespace crosscheck {

/// What the search for the names of one sentence looks at. The referents must
/// outlive it.
struct ChunkSearch {
  const TokenisedText& text;
  const Sentence& sentence;
  const WordEvidence& evidence;
  bool known_only = false;    ///< see find_chunks
  std::vector<Title> titles;  ///< of the sentence, in order

  [[nodiscard]] const Token& token(std::uint32_t at) const {
    return text.tokens[at];
  }
  /// Whether a title ends before the token. Complexity: O(log titles).
  [[nodiscard]] bool is_titled(std::uint32_t at) const;
};

}  // namespace crosscheck
