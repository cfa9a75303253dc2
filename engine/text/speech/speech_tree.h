#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/text/syntax/sentence_mask.h"
#include "engine/text/syntax/syntax.h"
#include "engine/text/tokens/token.h"

namespace crosscheck {

/// One sentence with its tree, as the readers of reported speech ask of it.
/// Indices are of words where a function says nothing else; ranges are of
/// tokens. Looks into the document's text and syntax.
class SpeechTree {
 public:
  using Index = std::uint32_t;
  static constexpr Index kNone = SyntaxWord::kNone;

  SpeechTree(const TokenisedText& text, const Syntax& syntax, Index sentence)
      : text_(text), syntax_(syntax), sentence_(text.sentences[sentence]) {}

  [[nodiscard]] const std::vector<Token>& tokens() const {
    return text_.tokens;
  }
  [[nodiscard]] const Syntax& syntax() const { return syntax_; }
  [[nodiscard]] const Sentence& sentence() const { return sentence_; }
  [[nodiscard]] Index first_word() const {
    return syntax_.first_word[sentence_.first];
  }
  [[nodiscard]] Index last_word() const {
    return syntax_.first_word[sentence_.last];
  }
  [[nodiscard]] const SyntaxWord& word(Index w) const {
    return syntax_.words[w];
  }
  [[nodiscard]] std::string_view lemma(Index w) const { return word(w).lemma; }
  [[nodiscard]] const Token& token_of(Index w) const {
    return text_.tokens[word(w).token];
  }

  /// Preposition and subordinator of a word, or "".
  [[nodiscard]] std::string_view case_of(Index w) const {
    return lemma_or_none(syntax_.child(w, Dependency::case_mark));
  }
  [[nodiscard]] std::string_view mark_of(Index w) const {
    return lemma_or_none(syntax_.child(w, Dependency::mark));
  }
  [[nodiscard]] bool is_pronoun(Index w) const {
    return word(w).part == PartOfSpeech::pronoun;
  }
  [[nodiscard]] bool is_nominal(Index w) const {
    return is_pronoun(w) || word(w).part == PartOfSpeech::noun ||
           word(w).part == PartOfSpeech::proper_noun;
  }

  /// The tokens of the subtree of a word. Complexity: O(depth).
  [[nodiscard]] IndexRange tokens_of(Index w) const {
    const Syntax::Range range = syntax_.subtree(w);
    return {word(range.first).token, word(range.last - 1).token + 1};
  }
  /// Without the marks at its ends, but with brackets.
  [[nodiscard]] IndexRange trimmed(IndexRange range) const;
  /// Adds what is left of a range without its marks, if anything.
  void add_range(IndexRange range, std::vector<IndexRange>& content) const;

 private:
  [[nodiscard]] std::string_view lemma_or_none(Index w) const {
    return w == kNone ? std::string_view{} : lemma(w);
  }

  const TokenisedText& text_;
  const Syntax& syntax_;
  const Sentence& sentence_;
};

/// Whether a list of words parted by blanks has that word; "" is in none.
[[nodiscard]] bool has_word(std::string_view list, std::string_view word);

}  // namespace crosscheck
