#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/text/names/gazetteer.h"
#include "engine/text/names/word_evidence.h"
#include "engine/text/tokens/token.h"

namespace crosscheck {

/// What the words of a chunk say about it by themselves.
enum class ChunkType : std::uint8_t {
  gazetteer,     ///< `place` says which
  organisation,  ///< known, or by its last word: "Foo Fund"
  government,    ///< "Foreign Ministry": told apart by its state
  place,         ///< "Foo Street", "Gulf of Foo"
  thing,         ///< "Foo Act"
  group,         ///< "Democrats", "Muslim"
  ship,          ///< "INS Foo"
  acronym,       ///< "FOO"
  words,         ///< a person, or what context tells
};

/// A stretch of tokens that is one name.
struct NameChunk {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  std::uint32_t title_first = 0;  ///< title before it, empty if none
  std::uint32_t title_last = 0;
  ChunkType type = ChunkType::words;
  std::optional<GazetteerEntry> place;
  bool part_of_word = false;  ///< "Russian" of "Russian-led": an adjective
};

/// Finds the chunks of a sentence, in order. With `known_only`, words count
/// only if the gazetteer or evidence.named has them.
/// Complexity: O(tokens of the sentence).
[[nodiscard]] std::vector<NameChunk> find_chunks(const TokenisedText& text,
                                                 const Sentence& sentence,
                                                 const WordEvidence& evidence,
                                                 bool known_only);

/// Tokens [first, last) folded, with spaces where the text has them.
[[nodiscard]] std::string folded_words(const TokenisedText& text,
                                       std::uint32_t first, std::uint32_t last);

}  // namespace crosscheck
