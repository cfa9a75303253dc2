#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "engine/text/names/name_chunks.h"
#include "engine/text/names/titles.h"
#include "engine/text/tokens/token.h"

namespace crosscheck {

/// The smallest parts of names in a sentence: entries of the gazetteer, known
/// organisations, and single words with a capital.
struct NameAtom {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  ChunkType type = ChunkType::words;
  std::optional<GazetteerEntry> place;
  bool part_of_word = false;
  /// Another entry in the same word, "German" of "Franco-German".
  std::optional<GazetteerEntry> second_place;
};

/// Finds the atoms of a sentence outside of `titles`, in order.
[[nodiscard]] std::vector<NameAtom> find_atoms(const TokenisedText& text,
                                               const Sentence& sentence,
                                               const std::vector<Title>& titles,
                                               const WordEvidence& evidence,
                                               bool known_only);

/// Whether the token's capital says nothing: the first word of a sentence, or
/// after a quotation mark or colon.
[[nodiscard]] bool is_initial(const TokenisedText& text,
                              const Sentence& sentence, std::uint32_t token);

}  // namespace crosscheck
