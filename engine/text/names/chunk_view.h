#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/text/names/name_chunks.h"
#include "engine/text/tokens/token.h"

namespace crosscheck {

/// The chunks of a document with the words in and around them. Both must
/// outlive the view.
class ChunkView {
 public:
  ChunkView(const TokenisedText& text, const std::vector<NameChunk>& chunks)
      : text_(text), chunks_(chunks) {}

  [[nodiscard]] const TokenisedText& text() const { return text_; }
  [[nodiscard]] const std::vector<NameChunk>& chunks() const { return chunks_; }
  [[nodiscard]] const Token& token(std::uint32_t at) const {
    return text_.tokens[at];
  }

  /// The words of a chunk, folded.
  [[nodiscard]] std::string words(const NameChunk& chunk) const;
  /// A token folded; "" behind the last one.
  [[nodiscard]] std::string_view lower(std::uint32_t at) const;
  /// The token before a chunk, folded; "" before the first one.
  [[nodiscard]] std::string_view before(const NameChunk& chunk) const;

  /// "fbb" for "Foo Bar of Baz": of the words with a capital, folded.
  [[nodiscard]] std::string initials(const NameChunk& chunk) const;
  /// Whether the initials stand behind the chunk: "Foo Bar Baz (FBB)".
  [[nodiscard]] bool has_acronym(std::size_t at) const;
  /// Whether the token is a word that can be a noun which a name before it
  /// describes ("Foo officials"), by what it is not: no auxiliary or past
  /// tense, no verb of speech, no function word.
  [[nodiscard]] bool is_noun_like(std::uint32_t at) const;

 private:
  const TokenisedText& text_;
  const std::vector<NameChunk>& chunks_;
};

}  // namespace crosscheck
