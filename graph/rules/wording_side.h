#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "graph/rules/plain_words.h"
#include "graph/value.h"

namespace crosscheck {

/// Words that two who take down one speech put in or leave out without a
/// thought: articles, weak conjunctions, and what speakers fill pauses with.
[[nodiscard]] bool says_nothing(const std::string& word);

/// Those of them that are part of a sentence: articles, "that", "and", "but".
[[nodiscard]] bool links(const std::string& word);

/// One of the two texts of a comparison of wording, by its plain words. Looks
/// into the text, which must outlive it. Ranges are of plain words.
class WordingSide {
 public:
  /// Not explicit: who compares two texts once need not say this.
  WordingSide(const Text& text)  // NOLINT(google-explicit-constructor)
      : text_(text), plain_(plain_words(text)) {}

  [[nodiscard]] const Text& text() const { return text_; }
  [[nodiscard]] const std::vector<PlainWord>& plain() const { return plain_; }
  [[nodiscard]] bool is_verbatim() const { return text_.verbatim; }
  [[nodiscard]] const std::string& word(std::size_t i) const {
    return plain_[i].word;
  }

  /// [first, last) in one word.
  [[nodiscard]] std::string joined(std::size_t first, std::size_t last) const;
  /// The words of [first, last) that say something.
  [[nodiscard]] std::vector<std::string> telling(std::size_t first,
                                                 std::size_t last) const;
  /// Whether a word is spelt by its first letter ("f---ing").
  [[nodiscard]] bool is_masked(std::size_t first, std::size_t last) const;
  /// Whether the outlet left out or put in words at [first, last) or beside.
  [[nodiscard]] bool is_edited(std::size_t first, std::size_t last) const;
  /// The text's own words around [first, last), two on either side.
  [[nodiscard]] std::string around(std::size_t first, std::size_t last) const;
  /// [first, last), a range within the text.
  [[nodiscard]] std::vector<std::string> phrase(std::size_t first,
                                                std::size_t last) const;

 private:
  const Text& text_;
  std::vector<PlainWord> plain_;
};

}  // namespace crosscheck
