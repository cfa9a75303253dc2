#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "graph/result.h"

namespace crosscheck {

/// Cuts text into the pieces of a vocabulary, as BERT does.
///
/// First into words: control characters and what is no UTF-8 are dropped;
/// white space, punctuation and each Chinese character part them; in lower
/// case and without accents where the model was trained so. Then each word
/// into pieces, from its beginning the longest piece that the vocabulary has;
/// pieces behind the first are written with ## there. A word that cannot be
/// cut, or has more than 100 characters, is unknown.
///
/// No text can stand for the marks of the model: "[SEP]" in an article is
/// three words.
/// Source: Devlin et al.: BERT, NAACL 2019, and its tokenization.py.
/// Differs: reads kLongestText bytes of a text at most.
class WordPieces {
 public:
  static constexpr std::size_t kLongestText = 16U << 10U;

  /// Reads `vocab.txt`: a piece a line, numbered from 0.
  /// Errors: not_found, unreadable; malformed where it has no [CLS], [SEP] or
  /// [UNK].
  [[nodiscard]] static Result<WordPieces> load(const std::string& path,
                                               bool lower_case,
                                               bool strip_accents);

  /// The numbers of the first `most` pieces. Complexity: O(bytes times the
  /// length of the longest piece).
  [[nodiscard]] std::vector<std::uint32_t> pieces(std::string_view text,
                                                  std::size_t most) const;

  [[nodiscard]] std::size_t size() const { return size_; }
  [[nodiscard]] std::uint32_t class_mark() const { return class_mark_; }
  [[nodiscard]] std::uint32_t separator() const { return separator_; }
  [[nodiscard]] std::uint32_t unknown() const { return unknown_; }

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const {
      return std::hash<std::string_view>()(text);
    }
  };

  void add_word(std::string_view word, std::vector<std::uint32_t>& ids) const;

  // Looked into by name only, so its order reaches no output.
  std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> ids_;
  std::size_t size_ = 0;
  std::size_t longest_ = 0;  // bytes of the longest piece
  std::uint32_t class_mark_ = 0;
  std::uint32_t separator_ = 0;
  std::uint32_t unknown_ = 0;
  bool lower_case_ = true;
  bool strip_accents_ = true;
};

/// The words of a text before they are cut into pieces, see WordPieces; at
/// most `most`. Complexity: O(bytes).
[[nodiscard]] std::vector<std::string> basic_words(std::string_view text,
                                                   bool lower_case,
                                                   bool strip_accents,
                                                   std::size_t most);

}  // namespace crosscheck
