#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "engine/text/names/gazetteer.h"
#include "engine/text/syntax/syntax.h"
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

/// Whether a token is a proper noun, as far as the syntax tells.
enum class ProperNoun : std::uint8_t { unknown, yes, no };

/// What a whole document says about its words (folded).
struct WordEvidence {
  std::unordered_set<std::string_view> lower;     ///< seen without a capital
  std::unordered_set<std::string_view> capital;   ///< seen with one, where only
                                                  ///< names have them
  std::unordered_set<std::string_view> surnames;  ///< behind a given name
  std::unordered_set<std::string_view> named;  ///< words of names found so far
  /// By token: a name by a capital behind its first letter, "eWord", "al-Foo".
  std::vector<bool> inner_capital;
  std::vector<ProperNoun> proper;  ///< by token
};

/// Counts words of prose sentences; views look into `text`. `syntax` may be
/// empty.
[[nodiscard]] WordEvidence gather_evidence(const Document& document,
                                           const TokenisedText& text,
                                           const Syntax& syntax);

/// Whether a sentence capitalises words that are no names ("Man Held Over
/// Theft", "MAN HELD"), so that capitals say nothing in it.
[[nodiscard]] bool has_title_case(const TokenisedText& text,
                                  const Sentence& sentence);

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
